"""How it went over time."""

import matplotlib.pyplot as plt
from matplotlib.dates import DateFormatter

from demarche_style import INK, SOFT, SUPPORT, bare, prettily, side_colour, wrap


def weeks(rows, week, part, value, title):
    """Small columns by week, a row of them for each `part`, on one scale; weeks that no row names stay empty."""
    parts = list(rows.groupby(part)[value].sum().sort_values(ascending=False).index)
    figure, panels = plt.subplots(len(parts), 1, figsize=(7.6, 0.8 + 0.85 * len(parts)), sharex=True, sharey=True, squeeze=False)
    for axes, name in zip(panels[:, 0], parts):
        own = rows[rows[part] == name]
        axes.bar(own[week], own[value], width=5.2, color=side_colour(name))
        for day, said in zip(own[week], own[value]):
            axes.text(day, said, f"{said:.0f}", ha="center", va="bottom", color=SOFT, fontsize=7)
        axes.set_ylabel(prettily(name), rotation=0, ha="right", va="center", color=INK)
        axes.set_yticks([])
        axes.set_xticks(sorted(rows[week].unique()))
        axes.xaxis.set_major_formatter(DateFormatter("%-d %b"))
        bare(axes, "left")
    panels[0, 0].set_title(title)
    figure.tight_layout()
    return figure


def over_time(rows, day, group, title):
    """Mean stances with their intervals over time, a panel for each `group`, so that no line hides another."""
    groups = list(dict.fromkeys(rows[group]))
    figure, panels = plt.subplots(1, len(groups), figsize=(2.5 * len(groups), 2.5), sharex=True, sharey=True, squeeze=False)
    for axes, name in zip(panels[0], groups):
        own = rows[rows[group] == name].sort_values(day)
        known = own[own.mean_score.notna()]
        axes.axhline(0, color="#b9c0c8", linewidth=0.8)
        axes.vlines(known[day], known.ci_low, known.ci_high, color=SUPPORT, linewidth=5, alpha=0.25)
        axes.plot(known[day], known.mean_score, "o-", color=SUPPORT, markersize=4.5, linewidth=1.4)
        for point in own.itertuples():
            axes.text(getattr(point, day), -1.12, f"n={point.n_statements}", ha="center", va="top", color=SOFT, fontsize=6.5)
        axes.set_title(wrap(name, 24), fontsize=9, pad=6)
        axes.set(ylim=(-1.35, 1.1), yticks=[-1, 0, 1], yticklabels=["opposes", "0", "supports"])
        axes.set_xticks(sorted(rows[day].unique())[::2])
        axes.xaxis.set_major_formatter(DateFormatter("%-d %b"))
        bare(axes, "left")
    figure.suptitle(title, x=0.02, ha="left", fontsize=11, weight="bold")
    figure.tight_layout()
    return figure
