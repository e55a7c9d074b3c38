"""Discourse networks, drawn."""

import matplotlib.pyplot as plt
import numpy as np

from demarche_style import INK, OPPOSE, SUPPORT, prettily, side_colour, wrap


def two_mode(nodes, edges, title):
    """Actors at the left, issues at the right; a line is a side taken, its width the number of statements.

    `nodes`: `id`, `label`, `kind` (actor, issue); `edges`: `source`, `target`, `kind` (supports, opposes), `weight`. Both columns are
    ordered so that few lines cross.
    """
    issues = list(nodes[nodes.kind == "issue"].id)
    actors = list(nodes[nodes.kind == "actor"].id)
    taken = edges.assign(signed=edges.weight.where(edges.kind == "supports", -edges.weight))
    actors.sort(key=lambda actor: -taken[taken.source == actor].signed.sum())
    for _ in range(6):  # The barycentre heuristic: each issue beside the actors that speak of it.
        issues.sort(key=lambda issue: taken[taken.target == issue].source.map(actors.index).mean())
    place = {name: (0, -y / max(1, len(actors) - 1)) for y, name in enumerate(actors)}
    place |= {name: (1, -y / max(1, len(issues) - 1)) for y, name in enumerate(issues)}
    label = dict(zip(nodes.id, nodes.label))
    figure, axes = plt.subplots(figsize=(7.6, 0.8 + 0.42 * max(len(actors), len(issues))))
    most = edges.weight.max()
    for edge in edges.itertuples():
        (x, y), (x2, y2) = place[edge.source], place[edge.target]
        nudge = 0.006 if edge.kind == "supports" else -0.006  # Both sides of one issue stay visible.
        axes.plot([x + 0.01, x2 - 0.01], [y + nudge, y2 + nudge], color=SUPPORT if edge.kind == "supports" else OPPOSE, alpha=0.7,
                  linewidth=0.8 + 5 * edge.weight / most, solid_capstyle="round")
    for name, (x, y) in place.items():
        axes.text(x, y, label[name], ha="right" if x == 0 else "left", va="center", color=INK)
    axes.set(xlim=(-0.75, 1.6), ylim=(-1.08, 0.08))
    axes.axis("off")
    axes.legend(handles=[plt.Line2D([], [], color=SUPPORT, linewidth=3, label="supports"),
                         plt.Line2D([], [], color=OPPOSE, linewidth=3, label="opposes")],
                loc="lower center", bbox_to_anchor=(0.48, -0.08), ncol=2, frameon=False, fontsize=8)
    axes.set_title(title)
    return figure


def one_mode(nodes, edges, title):
    """Actors in a circle, side by side with their own, tied where they take the same side (blue) or opposite sides (orange).

    `nodes`: `id`, `label`, `side`, in the order of the circle; `edges`: `source`, `target`, `kind` (congruence, conflict), `weight`.
    """
    angle = {name: 2 * np.pi * at / len(nodes) for at, name in enumerate(nodes.id)}
    figure, axes = plt.subplots(figsize=(7.6, 5.2))
    most = edges.weight.max()
    for edge in edges.sort_values("kind", ascending=False).itertuples():
        agree = edge.kind == "congruence"
        # Ties of both kinds between the same two lie beside each other.
        ends = np.array([angle[edge.source], angle[edge.target]]) + (0.02 if agree else -0.02)
        axes.plot(np.cos(ends), np.sin(ends), color=SUPPORT if agree else OPPOSE, alpha=0.6 if agree else 0.4, zorder=1,
                  linewidth=0.6 + 4 * edge.weight / most, linestyle="-" if agree else (0, (4, 2)))
    for node in nodes.itertuples():
        x, y = np.cos(angle[node.id]), np.sin(angle[node.id])
        axes.scatter(x, y, s=80, color=side_colour(node.side), edgecolor="white", zorder=2)
        axes.annotate(wrap(node.label, 22), (x, y), xytext=(11 * x, 11 * y), textcoords="offset points", zorder=3,
                      ha="left" if x > 0.1 else "right" if x < -0.1 else "center",
                      va="bottom" if y > 0.3 else "top" if y < -0.3 else "center", fontsize=8.5)
    axes.set(xlim=(-2.1, 2.1), ylim=(-1.3, 1.3), aspect="equal")
    axes.axis("off")
    ties = [plt.Line2D([], [], color=SUPPORT, linewidth=3, label="same side"),
            plt.Line2D([], [], color=OPPOSE, linewidth=2, linestyle="--", label="opposite sides")]
    sides = [plt.Line2D([], [], color=side_colour(side), marker="o", linestyle="", label=prettily(side))
             for side in dict.fromkeys(nodes.side)]
    axes.legend(handles=ties + sides, loc="lower center", bbox_to_anchor=(0.5, -0.12), ncol=6, frameon=False, fontsize=8)
    axes.set_title(title, pad=18)
    return figure
