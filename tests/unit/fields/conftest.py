"""The vocabularies and a resolver of references, without Plone."""

from infoportal.fields.interfaces import IReferenceResolver
from infoportal.vocabularies.factories import TABLES
from infoportal.vocabularies.factories import TermsVocabulary
from zope.component import getGlobalSiteManager
from zope.interface import implementer
from zope.schema.vocabulary import getVocabularyRegistry
from zope.schema.vocabulary import setVocabularyRegistry
from zope.schema.vocabulary import VocabularyRegistry

import pytest


KELA = "0a8a3a7c-4f0e-5d0c-8a51-0a7a5f3f4f11"


@implementer(IReferenceResolver)
class Resolver:
    """Knows one provider."""

    def exists(self, item_id, types):
        return item_id == KELA and "service_provider" in types


@pytest.fixture(autouse=True)
def vocabularies():
    """The portal's vocabularies in a registry of their own."""
    before = getVocabularyRegistry()
    registry = VocabularyRegistry()
    for name, table in TABLES.items():
        registry.register(name, TermsVocabulary(table))
    setVocabularyRegistry(registry)
    resolver = Resolver()
    getGlobalSiteManager().registerUtility(resolver, IReferenceResolver)
    yield
    getGlobalSiteManager().unregisterUtility(resolver, IReferenceResolver)
    setVocabularyRegistry(before)
