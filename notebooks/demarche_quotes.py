"""The statements behind a figure, with the words that moved it marked."""

import re
from html import escape

import pandas as pd
from IPython.display import HTML


def quotes(tables, speaker_id, issue_id, limit=8):
    """What a speaker said on an issue, the strongest first, one line for each wording."""
    found = tables("""
        select any_value(statement_id order by published_on, statement_id) as statement_id, content, score, label,
               any_value(cue order by published_on, statement_id) as cue,
               min(published_on) as published_on, string_agg(distinct outlet, ', ' order by outlet) as outlets
        from stances join statements using (statement_id) join documents using (doc_id)
        where speaker_id = $speaker and issue_id = $issue
        group by content, score, label order by abs(score) desc, content
    """, speaker=speaker_id, issue=issue_id)
    evidence = tables("""
        select statement_id, text from evidence where "of" = 'stance' and ref_id = $issue
    """, issue=issue_id)
    marks = evidence.groupby("statement_id").text.agg(set).to_dict()
    lines = []
    for quote in found.head(limit).to_dict("records"):
        said = _marked(quote["content"], marks.get(quote["statement_id"], ()))
        day = "" if pd.isna(quote["published_on"]) else f"{quote['published_on']:%-d %B %Y}, "
        lines.append(
            f"<tr><td style='text-align:right'><b>{quote['score']:+.2f}</b><br>{quote['label']}</td>"
            f"<td style='text-align:left'>{said}<br><small>{day}{escape(quote['outlets'] or '')}; cue: "
            f"<i>{escape(quote['cue'] or 'none')}</i></small></td></tr>"
        )
    more = f"<p><small>and {len(found) - limit} more wordings</small></p>" if len(found) > limit else ""
    return HTML(f"<table>{''.join(lines)}</table>{more}")


def _marked(content, words):
    """The content as HTML; evidence that lies outside it, in the cue say, is not shown."""
    spans = []
    for word in sorted(filter(None, words), key=len, reverse=True):
        found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", content)
        if found and all(found.start() >= end or found.end() <= begin for begin, end in spans):
            spans.append(found.span())
    parts, last = [], 0
    for begin, end in sorted(spans):
        parts += [escape(content[last:begin]), "<mark>", escape(content[begin:end]), "</mark>"]
        last = end
    return "".join(parts) + escape(content[last:])


def versions(rows):
    """One statement as each outlet printed it, what it left out of the fullest version struck through.

    `rows`: `outlet`, `content`, `full` (the fullest version), `relation`, `dropped` (stretches, set apart by " … "), `cue`, `cue_class`.
    """
    lines = []
    for row in rows.to_dict("records"):
        text = escape(row["content"])
        if row["relation"] == "truncated" and row["dropped"]:
            text = escape(row["full"])
            for stretch in row["dropped"].split(" … "):
                text = text.replace(escape(stretch), f"<s style='opacity:.55'>{escape(stretch)}</s>", 1)
        cue = f"<i>{escape(row['cue'] or 'none')}</i>"
        if row["cue_class"] in ("distancing", "endorsing"):
            cue = f"<b>{cue}</b> ({row['cue_class']})"
        lines.append(f"<tr><td style='text-align:left'>{escape(row['outlet'] or '')}</td><td style='text-align:left'>{text}</td>"
                     f"<td style='text-align:left'>{cue}</td><td style='text-align:left'>{row['relation']}</td></tr>")
    return HTML("<table><tr><th>outlet</th><th>as printed</th><th>cue</th><th>relation</th></tr>" + "".join(lines) + "</table>")
