"""Reads back what `demarche export` wrote and compares it with itself: the network as networkx sees it with the two network
tables in CSV, attribute by attribute, and each table in CSV with the same in JSON lines.

    /usr/bin/python3 .ci/exported.py FOLDER     # the folder given to --to, with all three formats
"""

import json
import sys
from pathlib import Path

import networkx
import pandas as pd

folder = Path(sys.argv[1])
tables = {path.stem: pd.read_csv(path) for path in sorted(folder.glob("*.csv"))}
assert len(tables) > 20, sorted(tables)


def same(value, other):
    if pd.isna(other):
        return value is None
    return abs(value - other) < 1e-12 if isinstance(value, float) else str(value) == str(other)


for name, table in tables.items():
    lines = [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(lines) == len(table), name
    assert not lines or set(lines[0]) <= set(table.columns), name

graph = networkx.read_graphml(folder / "network.graphml", force_multigraph=True)
nodes, edges = tables["network_nodes"], tables["network_edges"]
assert graph.number_of_nodes() == len(nodes) > 0 and graph.number_of_edges() == len(edges) > 0
compared = 0
for row in nodes.to_dict("records"):
    seen = graph.nodes[row.pop("node_id")]
    assert seen["label"]
    for name, value in row.items():
        assert same(seen.get(name), value), (name, seen, row)
        compared += 1
for number, row in enumerate(edges.to_dict("records")):
    source, target = row.pop("source_id"), row.pop("target_id")
    seen = graph.edges[source, target, f"e{number}"]
    for name, value in row.items():
        assert same(seen.get(name), value), (name, seen, row)
        compared += 1
print(f"{len(tables)} tables alike in CSV and JSON lines; {compared} attributes of the network read back by networkx")
