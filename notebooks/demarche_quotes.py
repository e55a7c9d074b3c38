"""The statements behind a figure, with the words that moved it marked."""

from html import escape

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
        day = "" if quote["published_on"] is None else f"{quote['published_on']:%-d %B %Y}, "
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
        at = content.find(word)
        if at >= 0 and all(at >= end or at + len(word) <= begin for begin, end in spans):
            spans.append((at, at + len(word)))
    parts, last = [], 0
    for begin, end in sorted(spans):
        parts += [escape(content[last:begin]), "<mark>", escape(content[begin:end]), "</mark>"]
        last = end
    return "".join(parts) + escape(content[last:])
