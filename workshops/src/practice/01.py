# track: practice
# step: 1
# id: workshops/id/practice/practice-empat-langkah.ipynb
# en: workshops/en/practice/practice-four-steps.ipynb

# %% [markdown] id
# # Peta dalam empat langkah
#
# **Hasil notebook ini:** sebuah peta yang sudah pernah dijalani: tujuan yang jelas, satu persona dengan keinginannya, titik kontak yang tindakannya dihitung, dan catatan dari penelusuran pertama.
#
# **Mengapa penting:** empat langkah ini adalah inti yang sama di hampir semua panduan. Cocok untuk satu sesi, atau untuk tim yang pernah membuat peta dan ingin memeriksa peta berikutnya.
#
# **Waktu:** sekitar tiga jam, dengan jeda sesudah langkah 2 dan 3. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel); setelah beberapa detik, formulir muncul di bawah setiap bagian. Lalu gulir kembali ke sini.

# %% [markdown] en
# # A map in four steps
#
# **What you will have at the end:** a map that has been walked once: a clear goal, one persona with what they want, touchpoints whose actions have been counted, and notes from a first walk.
#
# **Why it matters:** these four steps are the core that almost every guide shares. They suit a single session, or a team that has made maps before and wants to check the next one.
#
# **Time:** about three hours, with breaks after steps 2 and 3. Begin with the menu **Run → Run All Cells**; after some seconds, forms appear below each section. Then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("practice")

# %% [markdown] id
# covers: 2.7
# <details>
# <summary>Apa saja isi sebuah peta? Lima bahan.</summary>
#
# 1. **Proses membeli:** tahap dari kebutuhan pertama sampai sesudah membayar.
# 2. **Tindakan:** apa yang dikerjakan pelanggan di setiap tahap.
# 3. **Emosi:** bagaimana rasanya.
# 4. **Riset pelanggan:** informasi apa yang ia cari, dan dari mana.
# 5. **Solusi:** apa yang bisa kita perbaiki.
#
# Tabel di langkah 3 punya kolom untuk semuanya.
#
# </details>

# %% [markdown] en
# <details>
# <summary>What is a map made of? Five ingredients.</summary>
#
# 1. **The buying process:** the stages from the first need to life after paying.
# 2. **Actions:** what the customer does in each stage.
# 3. **Emotions:** how it feels.
# 4. **The customer's research:** which information they seek, and where.
# 5. **Solutions:** what we could improve.
#
# The table of step 3 has a column for each.
#
# </details>

# %% [markdown] id
# covers: 1.goal 2.9
# ## 1 · Tujuan yang jelas
#
# Lengkapi kalimat ini bersama-sama: **"Peta ini berhasil bila …"** Formulir menawarkan tujuan yang dipilih tim lain: pelanggan yang lebih puas, lebih banyak calon yang jadi membeli, lebih sedikit yang pergi, penawaran tambahan yang pas, pengetahuan tentang kebutuhan, pesan yang tepat di setiap tahap, bantuan yang cepat, kerja yang lebih ringkas, pelanggan yang bercerita, atau cara kerja yang mengikuti zaman.
#
# Ambil **satu**, tulis ulang dengan kata sendiri, lalu beri angka: sekarang berapa, dan sampai kapan menjadi berapa?

# %% [markdown] en
# ## 1 · A clear goal
#
# Complete this sentence together: **"This map has worked when …"** The form offers goals that other teams chose: happier customers, more prospects who buy, fewer who leave, an additional offer that fits, knowledge of needs, the right message in each stage, quick help, leaner work, customers who tell others, or a way of working that keeps up with the times.
#
# Take **one**, write it in your own words, and give it a number: how many today, and how many by when?

# %%
# covers: 1.goal 2.9
jejak.GoalPicker(journey)

# %%
journey.examples("goals")

# %% [markdown] id
# **Periksa sendiri.** Bila angkanya tercapai tetapi tidak ada pelanggan yang merasakan bedanya, apakah tujuan itu masih baik?

# %% [markdown] en
# **Check for yourself.** If the number is reached and no customer notices a difference, is it still a good goal?

# %%
journey.findings("goal")

# %% [markdown] id
# covers: 1.map_type 2.5
# **Bila ada waktu: tipe peta.** Tujuan menentukan gambar mana yang cocok: hari ini, hari pelanggan seutuhnya, masa depan, atau kerja di balik layar. Formulir mengusulkan satu; **kondisi saat ini** adalah awal yang aman.

# %% [markdown] en
# **If there is time: the map type.** The goal decides which picture fits: today, the customer's whole day, the future, or the work behind the scenes. The form proposes one; the **current state** is a safe beginning.

# %%
# covers: 1.map_type 2.4 2.5
jejak.MapTypeChooser(journey)

# %% [markdown] id
# covers: 2.11 1.audience
# ## 2 · Persona dan keinginannya
#
# Enam langkah kecil, lima menit masing-masing. Formulir persona menuntun dengan urutan yang sama:
#
# 1. **Temukan audiensnya.** Apa persamaan kebanyakan pembeli?
# 2. **Sebut rasa sakit yang diredakan.** Apa yang mengganggu mereka hari ini?
# 3. **Cari pemicu dan keberatan.** Apa yang membuat mereka mulai mencari, dan apa yang hampir membuat mereka batal?
# 4. **Tanya pelanggan yang ada.** Ulasan, catatan penjualan, dua telepon.
# 5. **Hidupkan.** Nama, minggu yang biasa, satu kalimat khasnya.
# 6. **Rapikan.** Simpan yang menjelaskan cara membelinya, buang sisanya.
#
# Lalu jawab untuk orang itu: **apa yang ingin ia capai?** Bukan produknya, melainkan yang menjadi mungkin karena produk itu. Rani tidak menginginkan AC; ia ingin tidur.

# %% [markdown] en
# ## 2 · The persona and what they want
#
# Six small steps of five minutes each. The persona form guides you in the same order:
#
# 1. **Find the audience.** What do most buyers have in common?
# 2. **Name the pain you relieve.** What bothers them today?
# 3. **Find triggers and objections.** What made them begin to look, and what nearly made them drop it?
# 4. **Ask the customers you have.** Reviews, sales records, two calls.
# 5. **Bring the person to life.** A name, a usual week, a sentence that is theirs.
# 6. **Tidy up.** Keep what explains how they buy, drop the rest.
#
# Then answer for that person: **what do they want to achieve?** Not the product, but what becomes possible with it. Rani does not want an AC; she wants to sleep.

# %%
# covers: 1.audience
jejak.AudienceForm(journey)

# %%
# covers: 1.persona 2.11
jejak.PersonaBuilder(journey)

# %%
journey.examples("personas")

# %% [markdown] id
# **Periksa sendiri.** Sambung kalimat ini dari sisi persona: "Aku membeli ini supaya …" Apakah ujungnya ada dalam hidupnya, atau di toko kita?

# %% [markdown] en
# **Check for yourself.** Complete this from the persona's side: "I buy this so that …" Does it end in their life, or in our shop?

# %%
journey.findings("persona")

# %% [markdown] id
# covers: 2.1 1.touchpoints
# ## 3 · Titik kontak
#
# Enam tahap membantu agar tidak ada yang terlewat. Untuk setiap tahap: apa itu, di mana terjadi, dan kesempatan apa yang ditawarkannya kepada kita.

# %% [markdown] en
# ## 3 · Touchpoints
#
# Six stages help to leave nothing out. For each: what it is, where it happens, and the chance it offers us.

# %%
# covers: 2.1
journey.choices("stages")

# %% [markdown] id
# covers: 1.stages
# Nama tahap boleh diganti, dan susunannya boleh tiga atau buatan sendiri:

# %% [markdown] en
# Stages may be renamed, and the set may be three or your own:

# %%
# covers: 1.stages
jejak.StageEditor(journey)

# %% [markdown] id
# covers: 1.touchpoints 2.16
# ### 3a · Tindakan: tulis semua, hitung, kurangi
#
# Titik kontak itu seperti jabat tangan: dua pihak bertemu dan mendapat kesan satu sama lain. Tulis **setiap** tindakan pelanggan, dari mengetik kata pencarian sampai menekan tombol bayar. Satu baris, satu tindakan, dan mulai dengan kata kerja.

# %% [markdown] en
# ### 3a · Actions: write them all, count, take away
#
# A touchpoint is like a handshake: two sides meet and form an impression of each other. Write down **every** action of the customer, from typing the search words to pressing the button that pays. One row, one action, beginning with a verb.

# %%
# covers: 1.touchpoints 2.16
jejak.TouchpointTable(journey)

# %% [markdown] id
# covers: 2.16
# Sekarang hitung. Salah satu dari lima fakta di bawah menyebut berapa langkah dari awal sampai membeli. Coret di kepala satu langkah demi satu langkah: **mana yang tidak akan dirindukan siapa pun?** Formulir yang meminta hal yang sudah kita ketahui, akun yang dipaksakan, konfirmasi kedua: setiap langkah yang hilang adalah satu kesempatan pergi yang ikut hilang.

# %% [markdown] en
# Now count. One of the five facts below says how many steps it takes from the start to the purchase. Cross them out in your head, one by one: **which would nobody miss?** A form that asks for what we know already, a forced account, a second confirmation: every step that goes takes a chance to leave with it.

# %%
# covers: 2.16
journey.show("facts")

# %% [markdown] id
# covers: 2.17
# ### 3b · Motif: delapan alasan, tidak semuanya masuk akal
#
# Di titik mana persona terdorong untuk melangkah, dan oleh apa? Pilih motif di rincian baris (tombol **⋯**). Jangan memperindah: takut ketinggalan dan gengsi adalah alasan yang sah.

# %% [markdown] en
# ### 3b · Motives: eight reasons, not all of them reasonable
#
# At which point is the persona moved to go on, and by what? Choose motives in the details of a row (the **⋯** button). Do not embellish: the fear of missing out and prestige are valid reasons.

# %%
# covers: 2.17
journey.choices("motives")

# %% [markdown] id
# covers: 1.pains 2.18 3.6
# ### 3c · Titik nyeri dan hambatan
#
# Ikuti jalannya sekali lagi dari kesadaran sampai pembelian dan tanyakan di setiap baris: *apa yang bisa membuatnya berhenti di sini?* Tiga hal paling sering: **anggaran**, **birokrasi**, dan **keraguan** apakah masalahnya cukup nyata. Setiap hambatan punya jalan keluar; formulir mengusulkan satu, Anda menyesuaikannya.

# %% [markdown] en
# ### 3c · Pain points and barriers
#
# Follow the way once more from awareness to purchase and ask at every row: *what could make them stop here?* Three things do so most often: **budget**, **bureaucracy**, and **doubt** whether the problem is real enough. Every barrier has a way around; the form proposes one, you adapt it.

# %%
# covers: 1.pains 2.18
jejak.PainList(journey)

# %% [markdown] id
# covers: 1.emotions
# **Bila ada waktu: perasaan.** Geser setiap titik kontak sesuai perasaan persona, dan biarkan **belum dinilai** yang belum diketahui. Di mana kurvanya jatuh, tetapi tidak ada titik nyeri yang menjelaskannya?

# %% [markdown] en
# **If there is time: feelings.** Move each touchpoint to what the persona feels, and leave **not rated** what you do not know. Where does the curve drop without a pain point that explains it?

# %%
# covers: 1.emotions 2.20
jejak.EmotionSliders(journey)

# %% [markdown] id
# **Bandingkan dengan contoh,** lalu **periksa sendiri:** adakah motif yang lebih kuat daripada hambatan di baris yang sama? Di sanalah orang tetap maju, meskipun kita mempersulitnya.

# %% [markdown] en
# **Compare with the examples,** then **check for yourself:** is there a motive stronger than the barrier in the same row? That is where people go on although we make it hard.

# %%
journey.examples("pains")

# %%
journey.findings("pains")

# %% [markdown] id
# covers: 1.walk 2.22
# ## 4 · Telusuri, lalu sesuaikan
#
# Cara terbaik menguji peta adalah menjalaninya. **Pertama kita sendiri,** dengan ponsel sendiri dan tanpa jalan pintas orang dalam. **Kemudian pelanggan:** beri tugas, diam, dan perhatikan. Catat empat hal saja:
#
# - **kekuatan:** yang ternyata baik, jangan sampai rusak;
# - **kelemahan:** yang mengecewakan;
# - **yang belum ada:** titik kontak atau bantuan yang tidak ada;
# - **sumbatan:** tempat orang menunggu, mengulang, atau berhenti. Yang di atas kertas tampak kecil sering paling besar di sini.

# %% [markdown] en
# ## 4 · Walk, then adjust
#
# The best test of a map is to walk it. **First ourselves,** with our own phone and without an insider's shortcuts. **Then customers:** give a task, keep quiet and watch. Write down just four things:
#
# - **strengths:** what works well and should stay so;
# - **weaknesses:** what disappoints;
# - **what is missing:** a touchpoint or a help that is not there;
# - **bottlenecks:** where people wait, repeat themselves or give up. What looks small on paper is often biggest here.

# %%
# covers: 1.walk 2.22
jejak.WalkLog(journey)

# %% [markdown] id
# Belum sempat berjalan? Lihat apa yang ditemukan kedua tim contoh, dan pinjam pertanyaannya.

# %% [markdown] en
# No time to walk yet? See what the two example teams found, and borrow their questions.

# %%
journey.examples("walkthroughs")

# %% [markdown] id
# covers: 2.23 1.update 3.7
# ### Sesuaikan petanya
#
# Kembali ke tabel: tambahkan yang belum ada, perbaiki yang keliru, tandai yang terlihat dengan mata sendiri sebagai **teramati**. Peta tidak pernah tepat seratus persen; ia hanya lebih tepat daripada kemarin. Lalu simpan sebuah versi dan tentukan kapan berjalan lagi.

# %% [markdown] en
# ### Adjust the map
#
# Go back to the table: add what is missing, correct what is wrong, mark what you saw with your own eyes as **observed**. A map is never one hundred per cent right; it is only more right than yesterday. Then keep a version and set a day for the next walk.

# %%
# covers: 1.update 2.23
jejak.VersionKeeper(journey)

# %% [markdown] id
# covers: 1.plan
# **Bila ada waktu: satu perubahan.** Ambil sumbatan terbesar dan tulis apa yang berubah, siapa yang mengerjakan, dan sampai kapan. Satu saja.

# %% [markdown] en
# **If there is time: one change.** Take the biggest bottleneck and write what will change, who does it, and by when. Just one.

# %%
# covers: 1.plan
jejak.ChangePlan(journey)

# %% [markdown] id
# ### Catatan sendiri
#
# Tulis di bawah ini sumbatan terbesar, langkah yang bisa dihapus, dan siapa yang perlu diajak bicara.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### Your own notes
#
# Write below the biggest bottleneck, a step that could go, and whom to talk to.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# ## Periksa sendiri
#
# - Apakah ada pelanggan yang ikut berjalan, atau baru kita?
# - Berapa langkah sampai membeli sebelum dan sesudah penyesuaian?
# - Apakah semua ini membawa kita lebih dekat ke tujuan di langkah 1?

# %% [markdown] en
# ## Check for yourself
#
# - Has a customer walked as well, or only we?
# - How many steps to the purchase before the adjustment, and how many after?
# - Does all this bring us closer to the goal of step 1?

# %%
journey.findings()

# %%
# covers: 2.31
jejak.ExportButton(journey)

# %% [markdown] id
# covers: 3.1 2.31
# **Langkah berikutnya:** tunjukkan ringkasannya kepada rekan dari bagian lain; peta yang sama membuat semua orang membicarakan pelanggan yang sama. Ingin lebih dalam? Tabel di bawah menunjukkan langkah yang ditambahkan jalur lain.
#
# **Pindah jalur?** Hapus tanda `#` di sel terakhir, lalu tekan **Shift+Enter**: notebook jalur itu muncul di samping yang ini, petanya tetap satu, dan tidak ada yang hilang.

# %% [markdown] en
# **Next step:** show the summary to colleagues from another department; with one map, everybody talks about the same customer. Want to go deeper? The table below shows the steps that other tracks add.
#
# **Another track?** Take away the `#` in the last cell and press **Shift+Enter**: the notebooks of that track appear beside this one, the map stays one, and nothing is lost.

# %%
# covers: 3.1
journey.show("crosswalk")

# %%
# journey.track("map")
