"""Heat maps and intervals: no data told apart from zero, and no estimate without its interval and its n."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import Normalize
from matplotlib.patches import Patch, Rectangle

from demarche_style import FAINT, MIDDLE, OPPOSE, SHARE, SOFT, STANCE, SUPPORT, bare, ink_on, prettily, side_colour, signed, wrap


def stance_map(cells, title, row="speaker", column="issue", columns=None):
    """A heat map of `mean_score` [-1,1] with the 95 % interval and n in each cell.

    `cells` has one row for each cell: `row`, `column`, `mean_score`, `ci_low`, `ci_high`, `n_statements`, `suppressed`. Rows
    come in the order of their first appearance, columns too unless `columns` names them in another.
    """
    rows, columns = list(dict.fromkeys(cells[row])), list(dict.fromkeys(cells[column] if columns is None else columns))
    cells = cells[cells[column].isin(columns)]
    figure, axes = plt.subplots(figsize=(2.2 + 1.12 * len(columns), 1.5 + 0.62 * len(rows)))
    scale = Normalize(-1, 1)
    for cell in cells.to_dict("records"):
        x, y = columns.index(cell[column]), rows.index(cell[row])
        known = not cell["suppressed"] and np.isfinite(cell["mean_score"])
        face = STANCE(scale(cell["mean_score"])) if known else "white"
        axes.add_patch(Rectangle((x, y), 1, 1, facecolor=face, edgecolor="#b9c0c8" if not known else "white",
                                 hatch=None if known else "////", linewidth=0 if not known else 1.5))
        if known:
            ink = ink_on(face)
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
    bare(axes)
    axes.legend(
        handles=[Patch(color=SUPPORT, label="supports (+1)"), Patch(facecolor=MIDDLE, edgecolor=FAINT, label="neither (0)"),
                 Patch(color=OPPOSE, label="opposes (−1)"),
                 Patch(facecolor="white", edgecolor="#b9c0c8", hatch="////", label="too few to say"),
                 Patch(facecolor="white", edgecolor=FAINT, label="nothing said")],
        loc="upper center", bbox_to_anchor=(0.5, -0.02), ncol=5, frameon=False, fontsize=7.5, handlelength=1.2)
    axes.set_title(title, pad=16)
    figure.tight_layout()
    return figure


def share_map(cells, row, column, value, count, title):
    """A heat map of shares [0,1] with n; a pair that `cells` does not have stays blank."""
    mass = cells.assign(weight=cells[value] * cells[count])
    rows = list(mass.groupby(row).weight.sum().div(mass.groupby(row)[count].sum()).sort_values(ascending=False).index)
    columns = [name for name in cells.groupby(column)[count].sum().sort_values(ascending=False).index if name != "other"]
    columns += ["other"] if "other" in set(cells[column]) else []
    figure, axes = plt.subplots(figsize=(3.2 + 1.1 * len(columns), 1 + 0.4 * len(rows)))
    for cell in cells.to_dict("records"):
        x, y = columns.index(cell[column]), rows.index(cell[row])
        face = SHARE(cell[value])
        ink = ink_on(face)
        axes.add_patch(Rectangle((x, y), 1, 1, facecolor=face, edgecolor="white", linewidth=1.5))
        axes.text(x + 0.42, y + 0.5, f"{cell[value]:.0%}", ha="right", va="center", color=ink, fontsize=9, weight="bold")
        axes.text(x + 0.5, y + 0.5, f"of {int(cell[count])}", ha="left", va="center", color=ink, fontsize=7)
    axes.set(xlim=(0, len(columns)), ylim=(len(rows), 0))
    axes.xaxis.tick_top()
    axes.set_xticks(np.arange(len(columns)) + 0.5, [prettily(name) for name in columns])
    axes.set_yticks(np.arange(len(rows)) + 0.5, [wrap(name, 34) for name in rows])
    bare(axes)
    axes.set_title(title, pad=24)
    figure.tight_layout()
    return figure


def intervals(rows, label, value, low, high, title, group=None, colours=None, limits=None, note=None):
    """Points with their intervals, one line for each `label`, in the order given.

    Rows of one label lie close together, one for each `group`, in its colour (of `colours`, else `side_colour`). `note` is a column
    that is printed at the right. A point without an interval has none drawn.
    """
    labels = list(dict.fromkeys(rows[label]))
    groups = list(dict.fromkeys(rows[group])) if group else [None]
    colours = colours or {name: side_colour(name) if group else SUPPORT for name in groups}
    lanes = len(groups) if rows[label].duplicated().any() else 1
    figure, axes = plt.subplots(figsize=(7.6, 0.9 + len(labels) * (0.3 if lanes == 1 else 0.16 * lanes + 0.2)))
    for row in rows.to_dict("records"):
        lane = groups.index(row[group]) if lanes > 1 else 0
        y = labels.index(row[label]) + (0 if lanes == 1 else (lane / (lanes - 1) - 0.5) * 0.56)
        colour = colours[row[group] if group else None]
        if np.isfinite(row[low]):
            axes.plot([row[low], row[high]], [y, y], color=colour, linewidth=2, alpha=0.45, solid_capstyle="round")
        axes.plot(row[value], y, "o", color=colour, markersize=5.5)
        if note:
            axes.annotate(str(row[note]), (1, y), xycoords=("axes fraction", "data"), xytext=(6, 0),
                          textcoords="offset points", va="center", color=SOFT, fontsize=7.5)
    axes.axvline(0, color="#b9c0c8", linewidth=0.8, zorder=0)
    axes.set_yticks(range(len(labels)), labels)
    axes.set_ylim(len(labels) - 0.4, -0.6)
    if limits:
        axes.set_xlim(*limits)
    bare(axes, "left")
    axes.grid(axis="x", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)
    if group:
        axes.legend(handles=[plt.Line2D([], [], color=colours[name], marker="o", label=name) for name in groups],
                    loc="lower right", bbox_to_anchor=(1, 1), ncol=len(groups), frameon=False, fontsize=8)
    axes.set_title(title, pad=24 if group else 12)
    figure.tight_layout()
    return figure
