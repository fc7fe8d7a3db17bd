"""The forms in which the API writes its answers: a module and a row a form."""
