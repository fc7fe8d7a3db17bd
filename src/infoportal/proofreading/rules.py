"""The table of rules: what is asked of every item, and of every language of it."""

from infoportal.proofreading.facts import facts
from infoportal.proofreading.finding import ItemRule
from infoportal.proofreading.finding import TextRule
from infoportal.proofreading.frontmatter import complete
from infoportal.proofreading.frontmatter import same_fields
from infoportal.proofreading.glossary.keeping import finnish_beside
from infoportal.proofreading.glossary.keeping import no_wrong_terms
from infoportal.proofreading.glossary.keeping import terms_kept
from infoportal.proofreading.language import in_language
from infoportal.proofreading.length import length
from infoportal.proofreading.length import page_length
from infoportal.proofreading.links import links_in_text
from infoportal.proofreading.links import links_of_item
from infoportal.proofreading.links import same_links
from infoportal.proofreading.numbers import no_numbers
from infoportal.proofreading.numbers import no_persons_mail
from infoportal.proofreading.persons import no_persons
from infoportal.proofreading.persons import no_persons_in_item
from infoportal.proofreading.references import references
from infoportal.proofreading.script import in_script
from infoportal.proofreading.sentences import plain_sentences
from infoportal.proofreading.structure import same_structure
from infoportal.proofreading.untranslated import translated


ITEM_RULES: tuple[ItemRule, ...] = (
    facts,
    references,
    links_of_item,
    no_persons_in_item,
    no_persons_mail,
)
TEXT_RULES: tuple[TextRule, ...] = (
    complete,
    same_fields,
    same_structure,
    same_links,
    links_in_text,
    in_script,
    in_language,
    translated,
    terms_kept,
    finnish_beside,
    no_wrong_terms,
    length,
    page_length,
    plain_sentences,
    no_persons,
    no_numbers,
)
