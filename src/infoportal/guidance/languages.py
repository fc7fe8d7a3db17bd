"""How the languages of a service meet those of a person.

A tag counts by its language alone (``zh-Hans`` is ``zh``). Languages that ISO 639-3
puts into one macrolanguage are close: whether two people understand each other they
know best, so it is told and asked. The Berber languages share a collection (ISO
639-5), under which services name them.
"""

from collections.abc import Iterable
from infoportal.guidance.values import Reason
from infoportal.guidance.values import Speech


_GROUPS = {
    "fa": "pes prs",
    "ku": "ckb kmr sdh",
    "ar": "acm apc apd arb ars ary arz ajp aeb acw ayl",
    "zh": "cmn yue wuu hak nan",
    "no": "nb nn",
    "sh": "bs hr sr cnr",
    "et": "ekk vro",
    "lv": "lvs ltg",
    "sq": "aln als",
    "az": "azb azj",
    "ps": "pbt pbu pst",
    "sw": "swc swh",
    "ber": "kab rif shi tzm zgh",
}
MACROLANGUAGE = {
    code: group for group, codes in _GROUPS.items() for code in codes.split()
}


def meets(
    speaks: Iterable[str], languages: Iterable[str], interpretation: str = "none"
) -> tuple[Speech, tuple[str, ...], tuple[Reason, ...]]:
    """Tell how a person is understood, in which languages directly, and why.

    :param speaks: the person's languages; none: they play no part.
    :param languages: the languages of the service; none: not told.
    :param interpretation: ``none on_request remote``.
    """
    own, spoken = tuple(speaks), tuple(languages)
    if not own:
        return "direct", (), ()
    direct = tuple(one for one in own if _known(one, spoken))
    if direct:
        return "direct", direct, (Reason("speaks", "for", {"languages": direct}),)
    near = tuple(
        one for one in spoken if any(_group(one) == _group(mine) for mine in own)
    )
    if near:
        return "close", (), (Reason("close", "condition", {"languages": near}),)
    if interpretation != "none":
        values = {"interpretation": interpretation, "languages": spoken}
        return "interpreter", (), (Reason("interpreter", "condition", values),)
    if not spoken:
        return "unknown", (), (Reason("languages_not_told", "condition"),)
    return "none", (), (Reason("not_in_language", "against", {"languages": spoken}),)


def is_same(one: str, other: str) -> bool:
    """Tell whether two tags are of one language, whatever script and country."""
    return _primary(one) == _primary(other)


def _known(one: str, languages: Iterable[str]) -> bool:
    return any(is_same(one, other) for other in languages)


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _group(tag: str) -> str:
    code = _primary(tag)
    return MACROLANGUAGE.get(code, code)
