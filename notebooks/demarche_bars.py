"""Shares of a whole, and words."""

import matplotlib.pyplot as plt
import numpy as np

from demarche_style import SOFT, SUPPORT, bare, prettily, side_colour, wrap


def share_bars(parts, whole, part, value, title):
    """Bars of 100 %, one for each `whole`, cut by `part`; sorted by the share of the part that is largest in all."""
    table = parts.pivot_table(index=whole, columns=part, values=value, aggfunc="sum", fill_value=0)
    table = table[[name for name in table.sum().sort_values(ascending=False).index if name != "other"]
                  + (["other"] if "other" in table else [])]
    counts = table.sum(axis=1)
    table = table.div(counts, axis=0).sort_values(table.columns[0], ascending=False)
    figure, axes = plt.subplots(figsize=(7.6, 0.9 + 0.36 * len(table)))
    left = np.zeros(len(table))
    for name in table.columns:
        axes.barh(range(len(table)), table[name], left=left, color=side_colour(name), height=0.74, edgecolor="white", label=prettily(name))
        for y, share in enumerate(table[name]):
            if share >= 0.07:
                axes.text(left[y] + share / 2, y, f"{share:.0%}", ha="center", va="center", color="white", fontsize=7.5)
        left += table[name].to_numpy()
    for y, outlet in enumerate(table.index):
        axes.text(1.01, y, f"n = {counts[outlet]:.0f}", va="center", color=SOFT, fontsize=7.5)
    axes.set_yticks(range(len(table)), [wrap(name, 34) for name in table.index])
    axes.set(ylim=(len(table) - 0.4, -0.6), xlim=(0, 1), xticks=[])
    bare(axes)
    axes.legend(loc="lower right", bbox_to_anchor=(1, 1), ncol=len(table.columns), frameon=False, fontsize=8)
    axes.set_title(title, pad=26)
    figure.tight_layout()
    return figure


def word_bars(words, title, speakers=4):
    """A panel for each of the first `speakers` speakers: `speaker`, `word`, `z` and `count`, in the order given."""
    shown = list(dict.fromkeys(words.speaker))[:speakers]
    figure, panels = plt.subplots(1, len(shown), figsize=(2.7 * len(shown), 2.9), sharex=True, squeeze=False)
    for axes, speaker in zip(panels[0], shown):
        own = words[words.speaker == speaker].reset_index(drop=True)
        axes.barh(own.index, own.z, color=SUPPORT, height=0.7)
        for y, row in own.iterrows():
            axes.text(row.z + 0.08, y, row["count"], color=SOFT, va="center", fontsize=7)
        axes.axvline(1.96, color=SOFT, linewidth=0.8, linestyle=":")
        axes.set_ylim(words.groupby("speaker").size().max() - 0.4, -0.6)
        axes.set_yticks(own.index, own.word)
        axes.set_title(wrap(speaker, 22), fontsize=9, pad=6)
        axes.spines["left"].set_visible(False)
        axes.tick_params(length=0)
    figure.suptitle(title, x=0.02, ha="left", fontsize=11, weight="bold")
    figure.tight_layout()
    return figure
