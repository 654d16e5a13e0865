"""Words of other languages in an answer."""

import re

SMALL_WORDS = re.compile(
    r"(?<![\w'’-])(?:avec|aux|chez|dans|des|du|mes|nous|pour les|soy|muy|en|suis|un|une|je|el|la|los|las|del|de|y|para|por|em|e"
    r"|no meu|da|um|uma|und|der|das|für)(?![\w'’-]| [A-ZÀ-Ý])|(?<![\w'’])[cdjlmnqst]['’][a-zéèêà]{2,}",
)
"""Small words of French, Spanish, Portuguese and German that are no words of English."""


def other_language(words: str) -> tuple[int, str]:
    """Count the small words of another language, and give what stands before the first of them."""
    found = list(SMALL_WORDS.finditer(words))
    return len(found), words[: found[0].start()] if found else ""
