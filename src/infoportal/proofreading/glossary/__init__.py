"""The official terms and their one translation a language (`glossary.yaml`)."""
