"""Words of other languages in an answer."""

import re

SMALL_WORDS = re.compile(
    r"(?<![\w'’-])(?:avec|aux|chez|comme|dans|des|du|elle|est|et|je|leur|mais|mes|notre|nous|où|parce|pas|pour les|que|qui|ses"
    r"|suis|très|un|une|votre|vous|como|de|del|el|em|en|ella|la|las|los|muy|para|pero|por|porque|soy|y|yo|da|e|eu|meu|minha|não"
    r"|no meu|um|uma|das|der|für|ich|mit|nicht|oder|und|wir)(?![\w'’-]| [A-ZÀ-Ý])|(?<![\w'’])[cdjlmnqst]['’][a-zéèêà]{2,}"
    r"|[^\W\d_a-zA-Zª-ʸḀ-ỿ]{2,}",
)
"""Small words of French, Spanish, Portuguese and German that aren't English words, and other scripts."""
LETTERS = re.compile(r"[¿¡]|(?<!\w)(?:é[a-z]+|[a-z]+ère(?!\w)|[a-z]*+[ñçãõß])")
"""Letters of words that ours are written without, but for a few: “façade painter”."""


def other_language(words: str) -> tuple[int, str]:
    """Count the small words of another language, and give what stands before the first; all of it where only letters tell."""
    found = list(SMALL_WORDS.finditer(words))
    if not found and LETTERS.search(words):
        return 1, words
    return len(found), words[: found[0].start()] if found else ""
