"""Practising a text aloud: a timer, a voice of the device, a recording that stays in memory."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, Playwright, expect

from tests.browser.builder import Builder
from tests.browser.visiting import QUIET, visit
from tests.browsers import chromium_path

pytestmark = pytest.mark.at_work

VOICES = """
  window.spoken = [];
  const voice = (name, lang, localService) => ({ name, lang, localService, voiceURI: name, default: false });
  const all = VOICES;
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => all,
    addEventListener: () => {},
    speak: (said) => { window.spoken.push({ text: said.text, voice: said.voice.name, rate: said.rate }); said.onend(); },
    cancel: () => {},
  } });
"""


@pytest.fixture
def practise(builder: Builder) -> Locator:
    return practising(builder)


@pytest.fixture
def recorder(driver: Playwright, origin: str) -> Iterator[Locator]:
    """Practise where there is a microphone: a Chromium that draws no window has none."""
    browser = driver.chromium.launch(executable_path=chromium_path(), args=QUIET)
    with visit(browser, origin) as context:
        context.grant_permissions(["microphone"])
        yield practising(Builder(context.new_page()).open())
    browser.close()


def practising(builder: Builder) -> Locator:
    builder.answer_the_core()
    builder.says("Ali Baba")
    return builder.region.get_by_role("region", name="Practise")


@pytest.mark.fresh
def test_the_timer_shows_the_words_at_the_chosen_pace(practise: Locator, page: Page) -> None:
    page.clock.install(time=0)
    page.clock.pause_at(60_000)  # Else the time that a slow machine takes would pass as well.
    practise.get_by_role("button", name="Start the timer").click()
    expect(practise).to_contain_text("0 of 20 seconds")
    expect(practise.get_by_role("button", name="Hear it")).to_be_disabled()
    page.clock.run_for(9_000)
    expect(practise).to_contain_text("9 of 20 seconds")
    expect(practise.locator(".now")).to_have_count(1)
    page.clock.run_for(11_000)
    expect(practise.get_by_role("status")).to_contain_text("That was your time.")
    expect(practise.get_by_role("button", name="Start the timer")).to_be_focused()


def test_the_timer_can_be_stopped(practise: Locator) -> None:
    practise.get_by_role("button", name="Start the timer").click()
    practise.get_by_role("button", name="Stop").click()
    expect(practise.get_by_role("button", name="Start the timer")).to_be_visible()
    expect(practise.locator(".practise-words")).to_be_hidden()


def test_without_own_words_there_is_nothing_to_practise(builder: Builder) -> None:
    practise = builder.region.get_by_role("region", name="Practise")
    practise.get_by_role("button", name="Start the timer").click()
    expect(practise.get_by_role("status")).to_contain_text("Answer a question first.")


@pytest.mark.parametrize(
    ("voices", "said"),
    [
        ("[voice('Far', 'en-CA', false), voice('Near', 'en-GB', true)]", "Now say it yourself"),
        ("[voice('Far', 'en-CA', false)]", "no English voice of its own"),
        ("[voice('Hortense', 'fr-CA', true)]", "no English voice of its own"),
    ],
)
def test_only_a_voice_of_the_device_itself_reads_the_words(page: Page, voices: str, said: str) -> None:
    page.add_init_script(VOICES.replace("VOICES", voices))
    builder = Builder(page).open()
    builder.answer_the_core()
    builder.says("Ali Baba")
    practise = builder.region.get_by_role("region", name="Practise")
    practise.get_by_role("button", name="Hear it").click()
    expect(practise.get_by_role("status")).to_contain_text(said)
    assert {each["voice"] for each in page.evaluate("window.spoken")} <= {"Near"}


def test_a_recording_is_played_back_and_can_be_deleted_and_brought_back(recorder: Locator) -> None:
    recorder.get_by_role("button", name="Record yourself").click()
    expect(recorder).to_contain_text(re.compile(r"[1-9] of 20 seconds"))
    recorder.get_by_role("button", name="Stop").click()
    expect(recorder.get_by_role("status")).to_contain_text("gone when you close this page")
    player = recorder.locator("audio")
    expect(player).to_have_js_property("error", None)
    player.evaluate("async (player) => { await player.play(); player.pause(); }")
    recorder.get_by_role("button", name="Delete the recording").click()
    expect(player).to_be_hidden()
    recorder.get_by_role("button", name="Bring the recording before back").click()
    player.evaluate("async (player) => { await player.play(); player.pause(); }")
    recorder.page.reload()
    expect(player).to_be_hidden()


def test_a_microphone_that_is_refused_is_said(practise: Locator) -> None:
    practise.get_by_role("button", name="Record yourself").click()
    expect(practise.get_by_role("status")).to_contain_text("The microphone cannot be used.")
