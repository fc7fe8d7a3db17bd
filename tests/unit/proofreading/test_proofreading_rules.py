"""Every rule broken once, in a folder that is good without that."""

from goodcontent import AR
from goodcontent import EN
from goodcontent import FI
from goodcontent import GLOSSARY
from goodcontent import GOOD
from goodcontent import page
from goodcontent import PROVIDER
from goodcontent import SERVICE
from infoportal.proofreading import rules
from pathlib import Path

import inspect
import pytest
import re


FOLDER = Path(inspect.getfile(rules)).parent
MESSAGE = re.compile(r'_\(\s*"(\w+)"')
LONG = " ".join(["Lupa on pitkä lause jossa sanat eivät lopu"] * 4)


def service(language, old, new):
    """Change one language of the service; what is changed must be there."""
    name = {"fi": "fi.md", "en": "en.md", "ar": "ar.md", "": "item.yaml"}[language]
    text = GOOD[f"services/permit/{name}"]
    assert old in text
    return {f"services/permit/{name}": text.replace(old, new, 1)}


def provider(old, new):
    assert old in PROVIDER
    return {"providers/migri/item.yaml": PROVIDER.replace(old, new, 1)}


def test_nothing_broken(faults):
    assert faults({}) == []


def test_the_glossary_kept(faults):
    few = [("content/glossary.yaml", 1, "terms", "check_few_terms")]
    changes = {"glossary.yaml": GLOSSARY}
    assert faults(changes) == []
    whole = [f for f in faults(changes, ()) if f[0] == "content/glossary.yaml"]
    assert whole[:1] == few


@pytest.mark.parametrize(
    "changes,file,line,field,message_id",
    [
        # every item in every language
        ({"services/permit/ar.md": None}, "ar.md", 1, "", "check_language_missing"),
        # front matter
        (service("en", "title: Residence permit\n", ""), "en.md", 1, "title",
         "check_required"),
        (service("en", "Residence permit", "''"), "en.md", 2, "title",
         "check_required"),
        (service("ar", "reviewed: null\n", ""), "ar.md", 1, "reviewed",
         "check_required"),
        (service("en", "2026-11-01", "yes"), "en.md", 5, "reviewed",
         "check_reviewed"),
        (service("ar", "machine", "robot"), "ar.md", 4, "origin", "check_origin"),
        (service("en", "A permit", "A permit " * 40), "en.md", 3, "description",
         "fault_long_description"),
        (service("ar", "  online:", "  other:"), "ar.md", 6, "channel_texts.online",
         "check_field_missing"),
        (service("ar", "  online:", "  other:"), "ar.md", 7, "channel_texts.other",
         "check_field_added"),
        (service("en", "channel_texts:", "price_note: Free\nchannel_texts:"), "en.md",
         6, "price_note", "check_field_added"),
        # item.yaml
        (service("", "as_of: 2026-11-01\n", ""), "item.yaml", 1, "as_of",
         "check_facts"),
        (service("", "provider: migri", "provider: migrii"), "item.yaml", 2,
         "provider", "fault_reference_to_nothing"),
        (service("", "provider: migri", "provider: section/migri"), "item.yaml", 2,
         "provider", "fault_reference_form"),
        # links
        (service("en", "(https://migri.fi)", "(migri.fi)"), "en.md", 19, "text",
         "check_link"),
        (service("en", "(https://migri.fi)", "(/en/services/permits)"), "en.md", 19,
         "text", "check_link"),
        (service("ar", "(https://migri.fi)", "(mailto:a@migri.fi)"), "ar.md", 19,
         "text", "check_link"),
        (service("ar", "[دائرة شؤون الهجرة الفنلندية](https://migri.fi)",
                 "دائرة شؤون الهجرة الفنلندية"), "ar.md", 14, "text", "check_links"),
        # structure
        (service("ar", "## ", "### "), "ar.md", 17, "text", "check_structure"),
        (service("ar", "## ", ""), "ar.md", 17, "text", "check_structure"),
        (service("en", "  - two new", "  - two\n  - new"), "en.md", 11,
         "what_to_bring", "check_structure"),
        (service("en", "| Online | At any time |", ""), "en.md", 21, "text",
         "check_structure"),
        (service("en", "## How", "And now:\n\n## How"), "en.md", 17, "text",
         "check_structure"),
        (service("en", "| Where | When |\n|---|---|\n| Online | At any time |\n", ""),
         "en.md", 19, "text", "check_blocks"),
        # script and language
        (service("ar", "تصريح للسكن في فنلندا وكيف تطلبه.",
                 "Tasrih lil-sakan fi Finlanda wa kayfa"), "ar.md", 3, "description",
         "check_script"),
        (service("ar", "يمكنك أن تطلب التصريح على الإنترنت في أي وقت.",
                 "شما می‌توانید در هر زمانی از طریق اینترنت درخواست کنید."),
         "ar.md", 7, "channel_texts.online", "check_language"),
        (service("en", "You can apply for the permit online at any time.",
                 "Du kan ansöka om tillståndet på nätet när som helst."),
         "en.md", 7, "channel_texts.online", "check_language"),
        # what was left untranslated
        (service("en", "a valid passport", "voimassa oleva passi"), "en.md", 11,
         "what_to_bring", "check_untranslated"),
        (service("en", "Fill in", "Täytä hakemus and fill in"), "en.md", 19, "text",
         "check_finnish_left"),
        # lengths
        ({"services/permit/en.md": EN.replace("Most foreigners need one", "").replace(
            "Fill in the form with care and send it to the [Immigration Service]",
            "[Apply]")}, "en.md", 14, "text", "check_length"),
        (service("ar", "املأ", "املأ الطلب بعناية كبيرة جدا " * 9), "ar.md", 14,
         "text", "check_length"),
        (service("fi", "Lupaa hakee", f"{LONG} ja lupaa hakee"), "fi.md", 14, "text",
         "check_long_sentence"),
        (service("fi", "Täytä", f"{LONG[:120]}. " * 9 + "Täytä"), "fi.md", 14, "text",
         "check_mean_sentence"),
        # nobody is named, and nobody's number
        (service("fi", "Täytä", "Soita: Matti Virtanen. Täytä"), "fi.md", 19, "text",
         "check_person"),
        (service("en", "Fill in", "Ask Matti Virtanen and fill in"), "en.md", 19,
         "text", "check_person"),
        (service("", "sources:", "sources:\n  - Letter of Liisa Korhonen"),
         "item.yaml", 4, "sources", "check_person"),
        (service("en", "Fill in", "Call 0295 419 601 and fill in"), "en.md", 19,
         "text", "check_number"),
        (service("ar", "املأ", "اتصل ٠٤٠ ١٢٣ ٤٥٦٧ املأ"), "ar.md", 19, "text",
         "check_number"),
        (service("en", "Fill in", "Write to help@migri.fi and fill in"), "en.md", 19,
         "text", "check_mail"),
        (service("en", "Fill in", "Tell your code 131052-308T and fill in"), "en.md",
         19, "text", "check_identity_code"),
        # the glossary
        ({**service("en", "A residence permit", "A permit"),
          **service("en", "title: Residence permit", "title: Permission"),
          "services/permit/en.md": EN.replace("esidence permit", "ight to live"),
          "glossary.yaml": GLOSSARY}, "en.md", 2, "title", "check_term"),
        ({"services/permit/ar.md": AR.replace("تصريح الإقامة", "رخصة الإقامة"),
          "glossary.yaml": GLOSSARY}, "ar.md", 2, "title", "check_term"),
        ({"services/permit/en.md": EN.replace(" (oleskelulupa)", ""),
          "glossary.yaml": GLOSSARY}, "en.md", 2, "title", "check_beside"),
        ({**service("en", "Most foreigners", "A residency permit is what foreigners"),
          "glossary.yaml": GLOSSARY}, "en.md", 14, "text", "check_wrong_term"),
    ],
)  # fmt: skip
def test_broken(faults, changes, file, line, field, message_id):
    told = [fault for fault in faults(changes) if fault[3] == message_id]
    assert (f"content/services/permit/{file}", line, field, message_id) in told
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    "old,new,line,field,message_id",
    [
        ('{fi: "https://migri.fi"}', "{fi: migri.fi}", 5, "website", "check_link"),
        ('value: "https://migri.fi"', "value: migri", 9, "contacts", "check_link"),
        ("migri@migri.fi", "matti.virtanen@migri.fi", 8, "contacts", "check_mail"),
    ],
)
def test_broken_addresses_of_an_item(faults, old, new, line, field, message_id):
    told = faults(provider(old, new))
    assert told == [("content/providers/migri/item.yaml", line, field, message_id)]


@pytest.mark.parametrize(
    "words,good", [(119, False), (120, True), (350, True), (351, False)]
)
def test_pages_have_a_length(faults, words, good):
    told = [fault[3] for fault in faults(page(words), ["fi"])]
    assert told == ([] if good else ["check_page_length"])


@pytest.mark.parametrize(
    "changes",
    [
        # a page of the portal, in the language of the text
        service("en", "(https://migri.fi)", "(/en/services/permit#apply)"),
        service("en", "(https://migri.fi)", "(/en)"),
        # names in other letters, and what is marked as another language's
        service("ar", "تصريح للسكن في فنلندا وكيف تطلبه.",
                "تصريح للسكن في Kristiinankaupunki وكيف تطلبه."),
        service("ar", "املأ الطلب",
                'املأ <span lang="fi">Täytä hakemus verkossa ennen muuttoa</span>'),
        # official terms in parentheses
        service("en", "Fill in the form", "Fill in the form (täytä hakemus)"),
        # names are the same everywhere
        {**service("fi", "Verkossa", "Helsinki, Espoo ja Vantaa"),
         **service("en", "Online", "Helsinki, Espoo ja Vantaa")},
        # numbers that everybody knows, and those of item.yaml
        service("en", "Fill in", "Call 112, 116 117 or 0295 000 and fill in"),
        # postcodes, dates, years, laws and hours are no telephone numbers
        service("en", "Fill in", "From 00100, 01-11-2026, 681/2023, 2014–2015 on"),
        # a street is no person
        service("en", "Fill in", "Go to Juhani Ahon tie 3 and fill in"),
        # lists with air between their points are the same lists
        service("en", "passport\n", "passport\n\n"),
    ],
)  # fmt: skip
def test_not_a_fault(faults, changes):
    assert faults(changes) == []


def test_the_source_is_not_compared_with_itself(faults):
    only = {f"services/permit/{code}.md": None for code in ("en", "ar")}
    assert faults({**only, "glossary.yaml": GLOSSARY}, ["fi"]) == []


def test_a_source_in_swedish(faults):
    text = FI.replace("Oleskelulupa", "Uppehållstillstånd")
    told = faults(
        {
            "services/permit/item.yaml": f"source_language: sv\n{SERVICE}",
            "services/permit/sv.md": text,
            "services/permit/fi.md": FI.replace("## ", "### "),
        },
        ["fi"],
    )
    assert ("content/services/permit/fi.md", 17, "text", "check_structure") in told


def test_every_message_is_tried():
    said = {
        message
        for path in FOLDER.rglob("*.py")
        for message in MESSAGE.findall(path.read_text(encoding="utf-8"))
    }
    tests = "".join(
        path.read_text(encoding="utf-8")
        for path in Path(__file__).parent.glob("test_*.py")
    )
    assert {message for message in said if f'"{message}"' not in tests} == set()
