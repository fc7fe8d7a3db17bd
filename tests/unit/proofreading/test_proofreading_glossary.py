"""The glossary: how forms are found in each script, and its own faults."""

from goodcontent import EN
from goodcontent import GLOSSARY
from infoportal.proofreading.glossary.matching import any_ending
from infoportal.proofreading.glossary.matching import folded
from infoportal.proofreading.glossary.matching import pattern
from infoportal.proofreading.glossary.matching import stems

import pytest


@pytest.mark.parametrize(
    "language,form,text,found",
    [
        ("fi", "oleskeluluv*", "Oleskeluluvan hakeminen", True),
        ("fi", "oleskeluluv*", "jatko-oleskeluluvan", True),
        ("fi", "lupa", "oleskelulupa", False),
        ("fi", "lupa", "lupaa", False),
        ("en", "tax card*", "your tax-cards", True),
        ("en", "tax card*", "tax\u00a0card", True),
        ("en", "tax card*", "tax your card", False),
        ("en", "right* of residence", "rights of residence", True),
        ("fr", "allocation*", "l’allocation", True),
        ("ru", "вид* на жительство", "Видом на жительство", True),
        ("tr", "ikamet izni", "İKAMET İZNİ", True),
        ("tr", "kela*", "Kela'dan", True),
        ("sv", "å", "a\u030a", True),
        ("zh", "居留许可", "您需要居留 许可。", True),
        ("ar", "تصريح", "والتصريح", True),
        ("ar", "تصريح الإقامة", "تصريحُ الإقــامة", True),
        ("fa", "اجازه\u200cی اقامت", "اجازهی اقامت", True),
        ("fa", "کار", "كارت", True),
        ("ar", "تصريح* عمل", "تصريحات عمل", True),
        ("so", "ogolaansho", "ogolaanshaha", False),
        ("et", "elamisl*", "pika\u00adajaline elamis\u00adluba", True),
    ],
)
def test_forms(language, form, text, found):
    whole = folded(text, language)
    assert bool(pattern((form,), language).search(whole)) is found
    if found:
        assert any(stem in whole for stem in stems((form,), language))


def test_a_term_without_forms_takes_any_ending():
    assert any_ending("residence permit") == "residence* permit*"


def glossary(**columns):
    """Write a glossary of one term, and change what is said in a language."""
    text = GLOSSARY
    for language, line in columns.items():
        begin = text.index(f"    {language}: ")
        end = text.index("\n", begin)
        text = text[:begin] + (f"    {language}: {line}" if line else "") + text[end:]
    return {"glossary.yaml": text}


@pytest.mark.parametrize(
    "changes,line,field,message_id",
    [
        (glossary(ar=""), 2, "residence-permit.ar", "check_no_term"),
        (glossary(ar="{forms: [x]}"), 6, "residence-permit.ar", "check_no_term"),
        (glossary(en="residence permit"), 5, "residence-permit.en", "check_no_term"),
        (
            glossary(en="{term: residence permit, forms: [permit*]}"),
            None,
            None,
            None,
        ),
        (
            glossary(en="{term: residence permit, forms: [permits]}"),
            5,
            "residence-permit.en",
            "check_term_form",
        ),
        ({"glossary.yaml": GLOSSARY + "  - [a"}, 8, "", "fault_bad_yaml"),
    ],
)
def test_faults_of_the_file(faults, changes, line, field, message_id):
    told = [f for f in faults(changes) if f[0] == "content/glossary.yaml"]
    assert told == (
        [("content/glossary.yaml", line, field, message_id)] if message_id else []
    )


def test_two_terms_with_one_word(faults):
    second = GLOSSARY.replace("terms:\n", "").replace("residence-permit", "permit")
    second = second.replace("oleskelulupa,", "lupa,").replace("oleskelulup*", "lupa")
    told = faults({"glossary.yaml": GLOSSARY + second})
    assert [fault for fault in told if fault[0] == "content/glossary.yaml"] == [
        ("content/glossary.yaml", 10, "permit.en", "check_same_term"),
        ("content/glossary.yaml", 11, "permit.ar", "check_same_term"),
    ]


def test_a_form_does_not_reach_over_two_pieces(faults):
    text = EN.replace("Residence permit", "Residence")
    text = text.replace("A permit to live", "Permit to live")
    text = text.replace("A residence permit", "It")
    changes = {"services/permit/en.md": text, "glossary.yaml": GLOSSARY}
    assert "check_term" in [fault[3] for fault in faults(changes)]


def test_the_finnish_word_beside_is_asked_of_pages_and_services_only(faults):
    named = "---\ntitle: {}\ndescription: {}\norigin: machine\nreviewed: null\n---\n"
    changes = {
        "providers/migri/fi.md": named.format("Migri", "Oleskelulupa haetaan täältä."),
        "providers/migri/en.md": named.format("Migri", "A residence permit from here."),
        "providers/migri/ar.md": named.format("ميغري", "تصريح الإقامة من هنا الآن."),
        "glossary.yaml": GLOSSARY,
    }
    assert faults(changes) == []
