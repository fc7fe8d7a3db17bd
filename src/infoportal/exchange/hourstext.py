"""Opening hours as one text, for standards that know hours as prose."""

from collections.abc import Sequence
from datetime import date
from infoportal.exchange.source import Say
from infoportal.openinghours.rows import Row
from infoportal.openinghours.week import SeasonText
from infoportal.openinghours.week import week_lines


def hours_text(
    hours: Sequence[Row],
    exceptions: Sequence[Row],
    language: str,
    say: Say,
    on: date | None = None,
) -> str:
    """Return the hours of a place itself in a language; '' when it is not spoken.

    :param on: exceptions before this date are left out.
    """
    found = week_lines(hours, exceptions, language, on=on)
    return " ".join(
        _part(part, language, say) for part in found if _spoken(say, part, language)
    )


def _spoken(say: Say, part: SeasonText, language: str) -> bool:
    return all(say(line.times_text, language) for line in part.lines)


def _part(part: SeasonText, language: str, say: Say) -> str:
    labels = [say(text, language) for text in (part.label, part.weeks) if text]
    lines = "; ".join(
        f"{say(line.days_text, language)} {say(line.times_text, language)}"
        for line in part.lines
    )
    return f"{': '.join([*labels, lines])}."
