"""A multilingual public-information portal on Plone."""

from zope.i18nmessageid import MessageFactory

import logging


PACKAGE_NAME = "infoportal"

_ = MessageFactory(PACKAGE_NAME)

logger = logging.getLogger(PACKAGE_NAME)
