"""A lesson can be heard: the device's own voices read a dialogue line by line, and the line that is said is marked."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from macros.guide.dialogues import read

pytestmark = pytest.mark.at_work

LESSONS = "guide/what-is-networking/"
VOICES = """
  window.spoken = [];
  const voice = (name, lang, localService) => ({ name, lang, localService, voiceURI: name, default: false });
  const all = VOICES;
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => all,
    addEventListener: () => {},
    speak: (said) => { window.spoken.push({ text: said.text, voice: said.voice.name, rate: said.rate, pitch: said.pitch });
      window.ending = () => said.onend(); if (!window.waits) said.onend(); },
    cancel: () => window.ending?.(),
  } });
"""
TWO = "[voice('First', 'en-GB', true), voice('Far', 'en-CA', false), voice('Home', 'en-CA', true)]"


def lesson(page: Page, voices: str = TWO, name: str = "approach", *, waits: bool = False) -> Locator:
    page.add_init_script(VOICES.replace("VOICES", voices) + f"window.waits = {str(waits).lower()};")
    page.goto(LESSONS)
    return page.locator(".dialogue").nth(list(read()).index(name))


def test_each_line_is_said_in_its_order_by_the_voice_of_its_speaker(page: Page) -> None:
    lesson(page).get_by_role("button", name="Hear it", exact=True).click()
    expect(lesson_status(page)).to_contain_text("Now read it aloud yourself")
    lines = read()["approach"]["lines"]
    spoken = page.evaluate("window.spoken")
    assert [line["says"] for line in lines] == [each["text"] for each in spoken]
    voices = {(line["who"], each["voice"]) for line, each in zip(lines, spoken, strict=True)}
    assert {("Tyler", "Home"), ("Priya", "First")} == voices


def lesson_status(page: Page, name: str = "approach") -> Locator:
    return page.locator(".dialogue").nth(list(read()).index(name)).get_by_role("status")


def test_with_one_voice_two_people_speak_at_two_heights(page: Page) -> None:
    lesson(page, "[voice('Only', 'en-US', true)]").get_by_role("button", name="Hear it", exact=True).click()
    expect(lesson_status(page)).not_to_be_empty()
    assert 2 == len({each["pitch"] for each in page.evaluate("window.spoken")})


def test_it_can_be_heard_more_slowly(page: Page) -> None:
    dialogue = lesson(page)
    for name in ("Hear it", "Hear it slowly"):
        dialogue.get_by_role("button", name=name, exact=True).click()
        expect(dialogue.get_by_role("button", name="Hear it", exact=True)).to_be_enabled()
    usual, slow = (each["rate"] for each in page.evaluate("[spoken[0], spoken.at(-1)]"))
    assert slow < usual


def test_the_line_that_is_said_is_marked_and_in_view_and_it_can_be_stopped(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 500})
    dialogue = lesson(page, waits=True)
    dialogue.get_by_role("button", name="Hear it", exact=True).click()
    for line in read()["approach"]["lines"][:5]:
        expect(dialogue.locator(".line.now .says")).to_have_text(line["says"])
        expect(dialogue.locator(".line.now")).to_be_in_viewport(ratio=0.99)
        page.evaluate("window.ending()")
    dialogue.get_by_role("button", name="Stop").click()
    expect(dialogue.locator(".line.now")).to_have_count(0)
    assert 6 == len(page.evaluate("window.spoken"))


@pytest.mark.parametrize(
    "voices", ["[voice('Far', 'en-CA', false)]", "[voice('Hortense', 'fr-CA', true)]", "[]"]
)
def test_without_a_voice_of_the_device_that_is_said(page: Page, voices: str) -> None:
    lesson(page, voices).get_by_role("button", name="Hear it", exact=True).click()
    expect(lesson_status(page)).to_contain_text("no English voice of its own")
    assert [] == page.evaluate("window.spoken")


def test_without_scripts_each_lesson_has_its_drawing_and_its_lines(browser: Browser, origin: str) -> None:
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    page = context.new_page()
    page.goto(LESSONS)
    for dialogue in page.locator(".dialogue").all():
        expect(dialogue.get_by_role("img")).to_be_visible()
        expect(dialogue.locator(".line").first).to_be_visible()
        expect(dialogue.get_by_role("button")).to_have_count(0)
    context.close()
