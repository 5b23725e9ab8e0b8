"""What a team types that maps a case of its own: lunch for an office, told in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jejak.i18n import Language


@dataclass(frozen=True)
class Moment:
    """A touchpoint: where it is on the way, and what the fields of the table, the pains and the sliders get."""

    stage: str
    name: str
    action: str
    feeling: int
    thought: str = ""
    pain: str = ""
    barrier: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class Story:
    """A case. `audience`, `persona`, `lists` and the like are texts by the names of their fields."""

    title: str
    goal: Mapping[str, str]
    scope: Mapping[str, str]
    audience: Mapping[str, str]
    persona: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    way: tuple[Moment, ...]
    resources: Mapping[str, str]
    walks: Mapping[str, Mapping[str, str]]
    said: Mapping[str, str]
    ideas: tuple[str, str]
    change: Mapping[str, str]
    version: Mapping[str, str]


ID = Story(
    title="Makan siang kantor tanpa cemas",
    goal={
        "text": "Pesanan pertama selesai tanpa menelepon",
        "measure": "Pesanan tanpa telepon, per minggu",
        "target": "Dari 4 menjadi 7 di antara 10, sebelum Maret",
    },
    scope={"start": "Rapat besar diumumkan", "end": "Bercerita kepada kantor sebelah"},
    audience={
        "who": "Staf admin di kantor kecil",
        "active_when": "Senin pagi, sebelum rapat",
        "preferences": "WhatsApp dan bayar dengan transfer",
        "perspective": "Enak, tetapi susah dihubungi",
        "awaited_experience": "Sekali pesan, semua kenyang",
    },
    persona={
        "name": "Dewi Anggraini",
        "age": "34",
        "occupation": "Admin kantor notaris",
        "quote": "Yang penting datang sebelum jam dua belas.",
    },
    lists={"expectations": ("Harga per porsi sejak awal",), "frustrations": ("Menu dikirim sebagai foto buram",)},
    way=(
        Moment("awareness", "Mencari katering dekat", "Bertanya di grup tetangga", 0, thought="Siapa yang bisa besok?"),
        Moment("consideration", "Membaca daftar menu", "Membuka foto satu per satu", -2, "Harganya di mana?",
               "Harga tidak tertulis", "Ragu jumlah porsinya cukup", "Tulis porsi untuk sepuluh orang"),
        Moment("purchase", "Membayar uang muka", "Mengirim bukti transfer", -1),
        Moment("advocacy", "Makan bersama tim", "Membagikan foto meja penuh", 2),
    ),
    resources={"owned": "Dapur dengan dua juru masak", "needed": "Daftar harga di satu halaman"},
    walks={
        "self": {"who": "Tim dapur", "weakness": "Kami sendiri salah membaca menu"},
        "customer": {"who": "Dua admin kantor", "strength": "Senang karena tepat waktu"},
    },
    said={"said": "Saya hitung sendiri di kertas.", "source": "Telepon hari Selasa"},
    ideas=("Kalkulator porsi di halaman menu", "Pesan pengingat sehari sebelumnya"),
    change={
        "what": "Halaman menu dengan harga per porsi",
        "why": "Supaya tidak perlu menebak",
        "owner": "Bayu",
        "measure": "Telepon tentang harga per minggu",
    },
    version={"name": "Sesudah lokakarya pertama", "note": "Belum dicoba pelanggan baru"},
)  # fmt: skip

EN = Story(
    title="Office lunch without a worry",
    goal={
        "text": "A first order is placed without a call",
        "measure": "Orders without a call, a week",
        "target": "From 4 to 7 in 10, before March",
    },
    scope={"start": "A big meeting is announced", "end": "They tell the office next door"},
    audience={
        "who": "Office managers of small firms",
        "active_when": "Monday mornings, before meetings",
        "preferences": "Chat, and paying by transfer",
        "perspective": "Tasty, but hard to reach",
        "awaited_experience": "One order, and everybody is fed",
    },
    persona={
        "name": "Dana Whitlock",
        "age": "34",
        "occupation": "Office manager at a law firm",
        "quote": "As long as it is here by noon.",
    },
    lists={"expectations": ("A price per head from the start",), "frustrations": ("Menus sent as blurred photos",)},
    way=(
        Moment("awareness", "Looks for a caterer nearby", "Asks the neighbours' group", 0, thought="Who can do tomorrow?"),
        Moment("consideration", "Reads the menu", "Opens photo after photo", -2, "Where is the price?",
               "No price is given", "Unsure how many portions are enough", "Say what feeds ten people"),
        Moment("purchase", "Pays the deposit", "Sends the receipt of the transfer", -1),
        Moment("advocacy", "Eats with the team", "Shares a photo of the full table", 2),
    ),
    resources={"owned": "A kitchen with two cooks", "needed": "A price list on one page"},
    walks={
        "self": {"who": "The kitchen team", "weakness": "We misread the menu ourselves"},
        "customer": {"who": "Two office managers", "strength": "Glad it was on time"},
    },
    said={"said": "I did the sums on paper myself.", "source": "A call on Tuesday"},
    ideas=("A portion calculator beside the menu", "A reminder the day before"),
    change={
        "what": "A menu page with prices per head",
        "why": "So that nobody has to guess",
        "owner": "Bayu",
        "measure": "Calls about prices a week",
    },
    version={"name": "After the first workshop", "note": "Not yet tried by new customers"},
)  # fmt: skip

STORIES: dict[Language, Story] = {"id": ID, "en": EN}
