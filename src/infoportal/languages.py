"""The one table of languages that the program knows.

Which of them are ON stands in the registry (``plone.available_languages``); this
table says how each is written: its BCP 47 tag, its own name, its direction, its
script, and which languages stand in for a text that it lacks.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """A language: ``code`` is used in addresses, ``tag`` in HTML and in the API."""

    code: str
    tag: str
    native_name: str
    direction: str
    script: str
    fallbacks: tuple[str, ...]


#: On when a site is made, in the order in which they are offered.
DEFAULT_LANGUAGES = (
    "fi", "sv", "en", "et", "fr", "ru", "fa", "zh", "ar", "es", "so", "tr", "uk",
)  # fmt: skip

#: Where the portal's texts come from; every chain of fallbacks ends here.
SOURCE_LANGUAGES = ("fi", "sv")

# code, tag, native name, direction, script, fallbacks before English and Finnish
_TABLE = """
fi  fi       Suomi              ltr Latn sv,en
sv  sv       Svenska            ltr Latn fi,en
en  en       English            ltr Latn fi
et  et       Eesti              ltr Latn -
fr  fr       Français           ltr Latn -
ru  ru       Русский            ltr Cyrl -
fa  fa       فارسی              rtl Arab -
zh  zh-Hans  中文               ltr Hans -
ar  ar       العربية            rtl Arab -
es  es       Español            ltr Latn -
so  so       Soomaali           ltr Latn -
tr  tr       Türkçe             ltr Latn -
uk  uk       Українська         ltr Cyrl -
se  se       Davvisámegiella    ltr Latn fi,sv
smn smn      Anarâškielâ        ltr Latn se,fi
sms sms      Nuõrttsääʹmǩiõll   ltr Latn se,fi
am  am       አማርኛ              ltr Ethi -
az  az       Azərbaycanca       ltr Latn tr
be  be       Беларуская         ltr Cyrl ru
bg  bg       Български          ltr Cyrl -
bn  bn       বাংলা               ltr Beng -
bs  bs       Bosanski           ltr Latn -
ckb ckb      کوردیی ناوەندی     rtl Arab -
cs  cs       Čeština            ltr Latn -
da  da       Dansk              ltr Latn sv
de  de       Deutsch            ltr Latn -
el  el       Ελληνικά           ltr Grek -
fil fil      Filipino           ltr Latn -
he  he       עברית              rtl Hebr -
hi  hi       हिन्दी               ltr Deva -
hr  hr       Hrvatski           ltr Latn -
hu  hu       Magyar             ltr Latn -
hy  hy       Հայերեն            ltr Armn -
is  is       Íslenska           ltr Latn -
it  it       Italiano           ltr Latn -
ja  ja       日本語             ltr Jpan -
ka  ka       ქართული            ltr Geor -
kmr kmr      Kurdî (Kurmancî)   ltr Latn -
ko  ko       한국어             ltr Kore -
ku  ku       Kurdî              ltr Latn -
lt  lt       Lietuvių           ltr Latn -
lv  lv       Latviešu           ltr Latn -
my  my       မြန်မာ              ltr Mymr -
nb  nb       Norsk bokmål       ltr Latn sv
ne  ne       नेपाली               ltr Deva -
nl  nl       Nederlands         ltr Latn -
pa  pa       ਪੰਜਾਬੀ               ltr Guru -
pl  pl       Polski             ltr Latn -
prs prs      دری                rtl Arab fa
ps  ps       پښتو               rtl Arab fa
pt  pt       Português          ltr Latn -
rmf rmf      Kaalengo tšimb     ltr Latn fi
ro  ro       Română             ltr Latn -
si  si       සිංහල               ltr Sinh -
sk  sk       Slovenčina         ltr Latn -
sq  sq       Shqip              ltr Latn -
sr  sr       Српски             ltr Cyrl -
sw  sw       Kiswahili          ltr Latn -
ta  ta       தமிழ்               ltr Taml -
th  th       ไทย                ltr Thai -
ti  ti       ትግርኛ              ltr Ethi -
ur  ur       اردو               rtl Arab -
vi  vi       Tiếng Việt         ltr Latn -
"""


def _rows() -> dict[str, Language]:
    table = {}
    for line in _TABLE.strip().splitlines():
        code, tag, rest = line.split(maxsplit=2)
        name, direction, script, chain = rest.rsplit(maxsplit=3)
        own = tuple(part for part in chain.split(",") if part != "-")
        common = tuple(c for c in ("en", "fi") if c not in own and c != code)
        table[code] = Language(code, tag, name, direction, script, own + common)
    return table


LANGUAGES: dict[str, Language] = _rows()


def language(code: str) -> Language:
    """Return what is known of ``code``; an unknown one is written left to right."""
    known = LANGUAGES.get(code)
    return known or Language(code, code, code, "ltr", "Latn", ("en", "fi"))


def choose_language(accept: str, available: tuple[str, ...], default: str) -> str:
    """Return the language of ``available`` that an Accept-Language header asks for.

    Follows RFC 9110, 12.5.4 with RFC 4647 lookup: ranges in the order of their
    weight, each cut from its end until something fits (``zh-Hant-TW`` → ``zh``);
    ``*`` and an empty or broken header give ``default``.
    """
    ranges = []
    for position, part in enumerate(accept.split(",")[:40]):
        tag, _, parameter = part.strip().partition(";")
        weight = _weight(parameter)
        if tag and weight > 0:
            ranges.append((-weight, position, tag.lower()))
    by_tag = {language(code).tag.lower(): code for code in available}
    by_tag.update({code: code for code in available})
    for _negative, _position, tag in sorted(ranges):
        while tag:
            if tag in by_tag:
                return by_tag[tag]
            tag = tag.rpartition("-")[0]
    return default


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


def enabled_languages() -> tuple[str, ...]:
    """Return the codes that are on, as the registry says, in its order."""
    from plone.registry.interfaces import IRegistry
    from zope.component import getUtility

    return tuple(getUtility(IRegistry).get("plone.available_languages") or ())
