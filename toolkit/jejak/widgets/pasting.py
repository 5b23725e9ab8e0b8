"""What the preview of a paste needs: its sentences, and which words of a sheet mean which field or key.

A sheet may be written in either language whatever the form speaks, so headings and words are told in both. Headings
and words that no form shows are not sentences to translate but spellings to recognise; they stand here as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import LANGUAGES, N_, speech

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.i18n import Speech
    from jejak.vocab import Choice

FIELDS = (
    ("stage", N_("Stage"), "tahapan|fase|stages|phase|step"),
    (
        "name",
        N_("Touchpoint"),
        "titik sentuh|titik temu|titik interaksi|nama titik kontak|touch point|touchpoints|contact point|moment|momen",
    ),
    ("channel", N_("Channel"), "saluran|media|platform|channels"),
    (
        "action",
        N_("Action"),
        "aksi|aktivitas|kegiatan|perilaku|yang dilakukan|apa yang dilakukan|actions|activity|behaviour|behavior|doing",
    ),
    ("thought", N_("Thought"), "pemikiran|yang dipikirkan|kutipan|thoughts|thinking|quote"),
    (
        "feeling",
        N_("Emotion"),
        "perasaan|skor emosi|nilai emosi|rasa|rating|feeling|feelings|emotions|emotion score|sentiment|valence",
    ),
    (
        "barrier",
        N_("Barrier"),
        "kendala|halangan|rintangan|penghalang|yang menghalangi|barriers|obstacle|obstacles|blocker",
    ),
    ("motives", N_("Motives"), "motivasi|alasan|dorongan|kebutuhan|motive|motivation|motivations|reason|needs"),
    (
        "pain_point",
        N_("Pain point"),
        "titik masalah|masalah|keluhan|titik sakit|pain points|pain|pains|problem|frustration",
    ),
    (
        "opportunity",
        N_("Opportunity"),
        "ide|solusi|perbaikan|usulan perbaikan|saran|opportunities|idea|ideas|improvement|solution",
    ),
    ("evidence", N_("Evidence"), "dasar|status bukti|jenis bukti|evidence type|source of evidence"),
    ("moment_of_truth", N_("moment of truth"), "momen kebenaran|momen kunci|mot|key moment|moments of truth"),
    (
        "information_sought",
        N_("Information sought"),
        "informasi dicari|yang dicari|pertanyaan|information needed|question|questions",
    ),
    ("information_source", N_("Source of information"), "sumber|information source|source"),
    ("time_of_day", N_("Time of day"), "waktu|jam|pukul|time|hour"),
    ("other_brands", N_("Other brands"), "merek lain|pesaing|brand lain|competitors|other brand"),
    ("feedback", N_("Feedback"), "umpan balik|kata pelanggan|masukan|customer feedback"),
    ("answer", N_("Prepared answer"), "jawaban|jawaban siap|respons|answer|answers|response"),
    ("remedy", N_("How to overcome it"), "cara mengatasi|penanganan|remedy|remedies|fix"),
    ("frontstage", N_("Frontstage"), "panggung depan|garis depan|front stage|front office"),
    ("backstage", N_("Backstage"), "panggung belakang|balik layar|belakang layar|back stage|back office"),
    ("support", N_("Supporting processes"), "proses pendukung|pendukung|dukungan|support|support processes|systems"),
    ("intent", N_("Intent"), "niat|maksud|tujuan|intention|purpose|goal"),
    ("design", N_("Design"), "rancangan|desain"),
    ("implementation", N_("Implementation"), "penerapan|pelaksanaan|implementasi"),
)
"""The fields in the order a sheet without headings is read in: key, heading, and other headings that mean it."""

MORE_WORDS = {
    "awareness": "penyadaran|aware|sadar|pengenalan|menyadari",
    "consideration": "mempertimbangkan|penimbangan|riset|evaluasi|research|evaluation|consider",
    "decision": "memutuskan|pengambilan keputusan|decide",
    "purchase": "beli|membeli|transaksi|pembayaran|buy|buying|checkout|conversion|konversi",
    "retention": "penggunaan|pemakaian|purnajual|layanan purnajual|setelah membeli|usage|use|post purchase|service",
    "advocacy": "rekomendasi|loyalitas|merekomendasikan|loyalty|referral|advocate",
    "search_engine": "mesin telusur|pencarian web|search",
    "social_media": "medsos|sosmed|media sosial|social",
    "display_ad": "banner|iklan banner|display ads",
    "article": "artikel blog|blog",
    "word_of_mouth": "getok tular|mulut ke mulut|wom",
    "third_party_review": "ulasan|review|reviews",
    "website": "web|website|laman|laman web|situs|site",
    "app": "apps|application|aplikasi seluler|mobile app",
    "marketplace": "lokapasar",
    "shop": "toko fisik|store",
    "phone": "telp|telpon|telephone",
    "chat": "obrolan|live chat",
    "email": "surel|e mail|surat elektronik|mail",
    "customer_service": "cs|layanan pelanggan",
    "delivery": "ekspedisi|shipping",
    "home": "rumah",
    "doubt": "ragu|ragu ragu|keraguan|doubts",
    "price": "mahal|terlalu mahal|expensive",
    "shipping_cost": "ongkir|biaya kirim|biaya pengiriman",
    "finance": "keuangan|finansial|uang|hemat|money|financial",
    "need": "needs",
    "observed": "diamati|pengamatan|observasi|fakta|terbukti|observation|fact",
    "assumed": "asumsi|hipotesis|assumption|hypothesis",
    "proposed": "diusulkan|ide|proposal|idea",
    "frustrated": ("marah|sangat kecewa|sangat kesal|angry|very negative|sangat negatif|sangat tidak puas|😡|😠|😭|😫"),
    "doubtful": (
        "kecewa|kesal|bingung|cemas|khawatir|sedih|ragu ragu|negatif|tidak puas|confused|worried|"
        "disappointed|anxious|sad|negative|annoyed|🙁|😟|😕|☹|😞"
    ),
    "neutral": "netral|biasa saja|datar|okay|ok|😐|😶",
    "relieved": "senang|puas|tertarik|tenang|positif|happy|satisfied|interested|pleased|positive|calm|🙂|😊|😌|☺",
    "delighted": (
        "sangat senang|sangat puas|bahagia|antusias|very happy|very satisfied|excited|"
        "very positive|sangat positif|😀|😃|😄|😁|😍|🤩"
    ),
}
"""Spellings of a vocabulary's words beside their labels, by key; a brand's name says more than its kind and stays."""

YES = "ya|iya|y|yes|x|v|1|benar|true|✓|✔|✅|☑|√|★|⭐|momen penentu|moment of truth"
NO = "tidak|bukan|t|n|no|0|salah|false|✗|✘|❌|☐"
NOTHING = (
    "belum dinilai|not rated|belum ada|na|n a|none|"
    "kosong|without a stage|tanpa tahap|no stage yet|belum ada tahap|no channel yet"
)

MESSAGES = {
    "button": N_("Paste from Excel"),
    "copy": N_("Copy for Excel"),
    "copied": N_("Copied. Paste it into a spreadsheet."),
    "copy_failed": N_("The browser did not let this be copied."),
    "title": N_("Rows from the clipboard"),
    "here": N_("Copy the cells in Excel, Google Sheets or LibreOffice. Then press Ctrl+V in this box (⌘V on a Mac)."),
    "box": N_("Paste here"),
    "nothing": N_("There are no cells on the clipboard."),
    "headings": N_("The first row holds headings"),
    "goes_to": N_("Column “{name}” goes to"),
    "column": N_("column {n}"),
    "leave_out": N_("leave out"),
    "preview": N_("The first rows as they will be added"),
    "rows_one": N_("1 row"),
    "rows": N_("{n} rows"),
    "matched_one": N_("1 column matched"),
    "matched": N_("{n} columns matched"),
    "none_matched": N_("No column matches. Choose what each column holds."),
    "left_out": N_("Left out: {names}"),
    "quoted": N_("“{text}”"),
    "lost_one": N_("1 cell could not be placed: {cells}"),
    "lost": N_("{n} cells could not be placed: {cells}"),
    "lost_cell": N_("{field} “{text}”"),
    "times": N_("{cell} ({n} times)"),
    "and_more": N_("and more"),
    "rounded": N_("Emotions are whole numbers here: {cells}"),
    "becomes": N_("“{text}” becomes {sign}"),
    "scale": N_("Emotions from 1 to 5 become −2 to +2."),
    "filled": N_("Where the stage is empty, it is that of the row above ({n} rows)."),
    "nobody": N_("Emotions are left out: they need a persona. Add one first."),
    "somebody": N_("The emotions are those of {name}."),
    "above": N_("Rows above the headings are left out."),
    "limit": N_("Only the first {n} rows are taken. Paste the rest afterwards."),
    "cut": N_("Texts longer than {n} characters are cut."),
    "add_one": N_("Add 1 row"),
    "add": N_("Add {n} rows"),
    "cancel": N_("Cancel"),
    "yes": N_("yes"),
}
"""The sentences of the preview and of copying."""


def paste_words(say: Speech) -> dict[str, Any]:
    """Return everything `paste.js` needs to know, in the language of `say`, with spellings in both languages."""
    return {key: say(message) for key, message in MESSAGES.items()} | {
        "fields": [
            {"name": name, "label": _capital(say(label)), "words": _both(label, more)} for name, label, more in FIELDS
        ],
        "words": {
            "stage": _entries(vocab.STAGES),
            "channel": _entries(vocab.CHANNELS),
            "barrier": _entries(vocab.BARRIERS),
            "motives": _entries(vocab.MOTIVES),
            "evidence": _entries(vocab.EVIDENCE),
            "feeling": [{"key": each.valence, "words": _spellings(each)} for each in vocab.EMOTIONS],
            "moment_of_truth": [{"key": True, "words": YES.split("|")}, {"key": False, "words": NO.split("|")}],
            "nothing": [{"key": True, "words": NOTHING.split("|")}],
        },
    }


def _entries(choices: Iterable[Choice]) -> list[dict[str, Any]]:
    return [{"key": choice.key, "words": _spellings(choice)} for choice in choices]


def _spellings(choice: Choice) -> list[str]:
    return [choice.key, *_both(choice.label, MORE_WORDS.get(choice.key, ""))]


def _both(label: str, more: str) -> list[str]:
    """Return a label in every language and the spellings of `more`, which bars part."""
    told = [speech(lang)(label) for lang in LANGUAGES]
    return list(dict.fromkeys([*told, *filter(None, more.split("|"))]))


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
