"""A page of the site as a chapter of the workbook: what only a screen can do goes, what a pencil needs comes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag
from mkdocs.structure.pages import Page

from macros.paper.blank_forms import blank_form
from tools.kit.language import _

ONLY_ON_A_SCREEN = (
    "[hidden], form, button, input, noscript, [role=status], "
    ".headerlink, .button, .resource-count, .resource-regions, .sheet, .progress, .story, .people-link"
)
NAMING = ("id", "aria-labelledby", "aria-describedby")


@dataclass(frozen=True)
class Chapter:
    """A page of the site: its name in addresses, its title, the part of the book it is in, its tools, and its HTML."""

    name: str
    title: str
    part: str
    tools: tuple[str, ...]
    html: str


@dataclass(frozen=True)
class Links:
    """Where links lead on paper: `names` of chapters by address, the address of the `site`, or empty, and pages `gone`."""

    names: Mapping[str, str]
    site: str
    gone: Sequence[str] = ()

    def turn(self, link: Tag, page: str) -> None:
        """Make a link of a page useful in a book: the number of a page, or an address to type."""
        address, anchor = urldefrag(urljoin(f"/{page}", str(link["href"])))
        name = self.names.get(address.lstrip("/"))
        if name:
            target = f"{name}-{anchor}" if anchor else name
            link["href"] = f"#{target}"
            if name != self.names[page] or anchor.endswith("-tool"):
                link.append(numbered(target))
        elif address.lstrip("/").startswith(tuple(self.gone)):
            link.unwrap()
        elif urlsplit(address).scheme or self.site:
            link["href"] = urljoin(self.site, address.lstrip("/"))
            shown = str(link["href"]).partition("//")[2].removesuffix("/")
            if shown not in link.get_text():
                link.append(f" ({shown})")
        else:
            link.unwrap()


def numbered(target: str) -> BeautifulSoup:
    """Print the number of the page on which an id stands; the press fills it in."""
    number = f'<span data-page-of="{target}">00</span>'
    return BeautifulSoup(_(" (page {number})").format(number=number), "html.parser")


def chapter(page: Page, links: Links) -> Chapter:
    """Turn a page into a chapter whose ids begin with its name."""
    soup = BeautifulSoup(page.content or "", "html.parser")
    name = links.names[page.url]
    for each in soup.select(ONLY_ON_A_SCREEN):
        each.decompose()
    for link in soup.select("a[href]"):
        links.turn(link, page.url)
    choose_examples(soup)
    keep_the_end_together(soup)
    forms = [str(each.extract()["data-tool"]) for each in soup.select("section.tool")]
    for tool in forms:
        soup.append(BeautifulSoup(blank_form(tool), "html.parser"))
    for attribute in NAMING:
        for each in soup.select(f"[{attribute}]"):
            each[attribute] = " ".join(f"{name}-{one}" for one in str(each[attribute]).split())
    part = page.parent.title if page.parent else ""
    return Chapter(name, str(page.title), part, tuple(forms), str(soup))


def keep_the_end_together(soup: BeautifulSoup) -> None:
    """Set what follows the worked examples as one block, so that no page holds the last of the sources alone."""
    first = soup.select_one("h2#are-you-ready")
    if first:
        end = soup.new_tag("div", attrs={"class": "end"})
        first.insert_before(end)
        end.extend([first, *first.find_next_siblings()])


def choose_examples(soup: BeautifulSoup) -> None:
    """Keep the first worked example of each kind with its first document, and unfold what a screen folds."""
    for other in soup.select(".example + .example, .example details details"):
        other.decompose()
    for folded in soup.select("details"):
        folded.name = "div"
        if folded.summary:
            folded.summary.name = "p"
    for title in soup.select(".example-fold > p:first-child"):
        title.decompose()
