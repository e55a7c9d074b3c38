"""What the charts have in common: readable without red and green, labelled directly, on white."""

import textwrap

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap

INK, SOFT, FAINT = "#1d2733", "#66717e", "#e3e6ea"
SUPPORT, OPPOSE, MIDDLE = "#1f5f99", "#b4560f", "#f4f4f1"
STANCE = LinearSegmentedColormap.from_list("stance", [OPPOSE, "#e8b98d", MIDDLE, "#9dbfdd", SUPPORT])
SHARE = LinearSegmentedColormap.from_list("share", [MIDDLE, "#7a5296"])
SIDES = ["#3d7f5c", "#7a5296", "#2b6cb0", "#b4560f", "#a33c5f", "#2f8a94", "#8a6d1b"]

plt.rcParams.update({
    "figure.dpi": 110, "font.size": 9, "font.family": "DejaVu Sans", "text.color": INK, "axes.edgecolor": FAINT,
    "axes.labelcolor": SOFT, "xtick.color": INK, "ytick.color": INK, "axes.spines.top": False, "axes.spines.right": False,
    "axes.titlesize": 11, "axes.titleweight": "bold", "axes.titlelocation": "left", "axes.titlepad": 12,
})


def wrap(label, width=16):
    return "\n".join(textwrap.wrap(str(label), width))


NAMES = {}
"""What ids of issues, frames and countries are called in the tables; Tables fills it."""


def prettily(name):
    """What an id is called, else the id as words: mount-hermon -> Mount hermon."""
    return NAMES.get(name) or str(name).replace("-", " ").replace("_", " ").capitalize()


def side_colour(side, _given={"other": SOFT}):
    """A colour for each side, the same all through a notebook."""
    return _given.setdefault(side, SIDES[(len(_given) - 1) % len(SIDES)])


def signed(value):
    """+.62, -.08, 0: two places and no idle zero, a true minus."""
    text = f"{abs(value):.2f}".replace("0.", ".", 1)
    return "0" if text == ".00" else ("+" if value > 0 else "−") + text


def ink_on(face):
    """The colour of letters that can be read on a surface."""
    return "white" if np.dot(face[:3], [0.2126, 0.7152, 0.0722]) < 0.5 else INK


def bare(axes, *spines):
    """Takes away ticks and the named spines, or all."""
    axes.tick_params(length=0)
    for spine in spines or axes.spines:
        axes.spines[spine].set_visible(False)
