"""The charts that the notebooks share: sorted, labelled directly, no data told apart from zero, readable without red and green."""

import textwrap

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap, Normalize
from matplotlib.patches import Patch, Rectangle

INK, SOFT, FAINT = "#1d2733", "#66717e", "#e3e6ea"
SUPPORT, OPPOSE, MIDDLE = "#1f5f99", "#b4560f", "#f4f4f1"
STANCE = LinearSegmentedColormap.from_list("stance", [OPPOSE, "#e8b98d", MIDDLE, "#9dbfdd", SUPPORT])
SIDES = ["#1f5f99", "#b4560f", "#3d7f5c", "#7a5296", "#8a6d1b", "#4c5b6b", "#a33c5f", "#2f8a94"]

plt.rcParams.update({
    "figure.dpi": 110, "font.size": 9, "font.family": "DejaVu Sans", "text.color": INK, "axes.edgecolor": FAINT,
    "axes.labelcolor": SOFT, "xtick.color": INK, "ytick.color": INK, "axes.spines.top": False, "axes.spines.right": False,
    "axes.titlesize": 11, "axes.titleweight": "bold", "axes.titlelocation": "left", "axes.titlepad": 12,
})


def wrap(label, width=16):
    return "\n".join(textwrap.wrap(str(label), width))


def signed(value):
    """+.62, -.08, 0: two places and no idle zero, a true minus."""
    text = f"{abs(value):.2f}".replace("0.", ".", 1)
    return "0" if text == ".00" else ("+" if value > 0 else "−") + text


def stance_map(cells, title, row="speaker", column="issue"):
    """A heat map of `mean_score` [-1,1] with the 95 % interval and n in each cell.

    `cells` has one row for each cell: `row`, `column`, `mean_score`, `ci_low`, `ci_high`, `n_statements`, `suppressed`. Rows
    and columns come in the order of their first appearance.
    """
    rows, columns = list(dict.fromkeys(cells[row])), list(dict.fromkeys(cells[column]))
    figure, axes = plt.subplots(figsize=(2.2 + 1.12 * len(columns), 1.5 + 0.62 * len(rows)))
    scale = Normalize(-1, 1)
    for cell in cells.to_dict("records"):
        x, y = columns.index(cell[column]), rows.index(cell[row])
        known = not cell["suppressed"] and np.isfinite(cell["mean_score"])
        face = STANCE(scale(cell["mean_score"])) if known else "white"
        axes.add_patch(Rectangle((x, y), 1, 1, facecolor=face, edgecolor="#b9c0c8" if not known else "white",
                                 hatch=None if known else "////", linewidth=0 if not known else 1.5))
        if known:
            ink = "white" if np.dot(face[:3], [0.2126, 0.7152, 0.0722]) < 0.5 else INK
            axes.text(x + 0.5, y + 0.36, signed(cell["mean_score"]), ha="center", va="center", color=ink, fontsize=11, weight="bold")
            if np.isfinite(cell["ci_low"]):
                axes.text(x + 0.5, y + 0.66, f"{signed(cell['ci_low'])} to {signed(cell['ci_high'])}", ha="center", va="center",
                          color=ink, fontsize=6.5)
            axes.text(x + 0.5, y + 0.85, f"n = {int(cell['n_statements'])}", ha="center", va="center", color=ink, fontsize=6.5)
        else:
            axes.text(x + 0.5, y + 0.5, f"n = {int(cell['n_statements'])}", ha="center", va="center", color=SOFT, fontsize=7,
                      bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5})
    for x in range(len(columns) + 1):
        axes.axvline(x, color="white", linewidth=1.5)
    axes.set(xlim=(0, len(columns)), ylim=(len(rows), 0))
    axes.xaxis.tick_top()
    axes.set_xticks(np.arange(len(columns)) + 0.5, [wrap(name, 14) for name in columns])
    axes.set_yticks(np.arange(len(rows)) + 0.5, [wrap(name, 26) for name in rows])
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.legend(
        handles=[Patch(color=SUPPORT, label="supports (+1)"), Patch(facecolor=MIDDLE, edgecolor=FAINT, label="neither (0)"),
                 Patch(color=OPPOSE, label="opposes (−1)"),
                 Patch(facecolor="white", edgecolor="#b9c0c8", hatch="////", label="too few to say"),
                 Patch(facecolor="white", edgecolor=FAINT, label="nothing said")],
        loc="upper center", bbox_to_anchor=(0.5, -0.02), ncol=5, frameon=False, fontsize=7.5, handlelength=1.2)
    axes.set_title(title, pad=16)
    figure.tight_layout()
    return figure


def intervals(rows, label, value, low, high, title, colour=None, limits=None, zero=True, note=None):
    """Points with their intervals, one line each, in the order given; `note` is a column printed at the right."""
    figure, axes = plt.subplots(figsize=(7.6, 0.9 + 0.3 * len(rows)))
    colours = [colour] * len(rows) if isinstance(colour, str) else list(colour if colour is not None else [SUPPORT] * len(rows))
    for y, (_, row) in enumerate(rows.iterrows()):
        if np.isfinite(row[low]):
            axes.plot([row[low], row[high]], [y, y], color=colours[y], linewidth=2, alpha=0.45, solid_capstyle="round")
        axes.plot(row[value], y, "o", color=colours[y], markersize=5.5)
        if note:
            axes.annotate(str(row[note]), (1, y), xycoords=("axes fraction", "data"), xytext=(6, 0), textcoords="offset points",
                          va="center", color=SOFT, fontsize=7.5)
    if zero:
        axes.axvline(0, color="#b9c0c8", linewidth=0.8, zorder=0)
    axes.set_yticks(range(len(rows)), rows[label])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    if limits:
        axes.set_xlim(*limits)
    axes.tick_params(length=0)
    axes.grid(axis="x", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines["left"].set_visible(False)
    axes.set_title(title)
    figure.tight_layout()
    return figure
