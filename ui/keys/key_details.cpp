// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_details.h"

#include "base/text_escape.h"
#include "explain/findings/finding_words.h"
#include "explain/keys/certificate_words.h"
#include "explain/keys/key_pem.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/phrase.h"
#include "jose/privacy/private_names.h"
#include "ui/look/deferred_page.h"
#include "ui/look/glyphs.h"
#include "ui/look/long_text.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/look/value_form.h"
#include "json/writer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

Tone toneOf(inspect::Severity severity)
{
    switch (severity) {
    case inspect::Severity::Note:
        return Tone::Muted;
    case inspect::Severity::Warning:
        return Tone::Warning;
    case inspect::Severity::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// More than the largest keys with their certificates take.
constexpr std::size_t shownJsonBytes = 128 * 1024;
constexpr std::size_t lineBytes = 256; ///< what a line costs besides its text, since a text view is slow by lines

/// What fits, as a text where that is not the whole value.
json::Value beginning(const json::Value &value, std::size_t limit)
{
    std::string start = json::writeStart(value, limit);
    return start.size() < limit ? value : json::Value(elide(start, limit) + "…");
}

void addFinding(ValueForm &form, const inspect::Finding &finding)
{
    const explain::FindingWords words = explain::findingWords(finding);
    form.addNote(toneOf(finding.severity), words.title, explain::paragraph({words.explanation, words.nextStep}));
}

} // namespace

KeyDetails::KeyDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_form(new FormArea(this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy, Tone::Text), {}, this))
    , m_save(new QPushButton(glyphIcon(Glyph::Save, Tone::Text), {}, this))
{
    setAccessibleName(tr("Key details"));
    setAttribute(Qt::WA_StyledBackground); // a card
    tabBar()->setProperty("tight", true);  // five titles in the narrow half
    setElideMode(Qt::ElideRight);          // in languages with long words; the tool tip has the whole title
    setUsesScrollButtons(false);
    constexpr int leastLines = 7;
    m_form->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    addTab(m_form, tr("Details"));
    addPage(tr("JWK"), &KeyDetails::createJsonPage);
    addPage(tr("PEM"), &KeyDetails::createPemPage);
    addPage(tr("Certificates"), &KeyDetails::createCertificatesPage);
    createHeadButtons();
    showNothing();
}

void KeyDetails::createHeadButtons()
{
    auto *corner = new QWidget(this);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(readingMargins(0, 0, measure::gap, 5)); // beside the titles' words
    row->setSpacing(0);
    for (QPushButton *button : {m_copy, m_save}) {
        button->setProperty("flat", true);
        button->setProperty("small", true);
        button->setFlat(true);
        row->addWidget(button);
    }
    for (QPushButton *button : {m_copy, m_save})
        button->setFocusPolicy(Qt::ClickFocus); // the table's own menu does the same
    setCornerWidget(corner);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(shownText()); });
    connect(m_save, &QPushButton::clicked, this, &KeyDetails::saveWanted);
    connect(this, &QTabWidget::currentChanged, this, &KeyDetails::offerPage);
}

QString KeyDetails::shownText() const
{
    const QWidget *page = currentWidget();
    if (m_pemPage && page && page->isAncestorOf(m_pemPage))
        return m_pem;
    const bool isJson = page == m_form || (m_jsonPage && page && page->isAncestorOf(m_jsonPage));
    return isJson ? m_json : QString();
}

/// Details are copied as JSON, which has all of them. Where a key is saved, its form is asked for.
void KeyDetails::offerPage()
{
    const bool isOffered = !shownText().isEmpty();
    m_copy->setVisible(isOffered);
    m_save->setVisible(isOffered);
    const bool isPem = isOffered && shownText() == m_pem;
    m_copy->setAccessibleName(isPem ? tr("Copy as PEM") : tr("Copy as JWK"));
    m_save->setAccessibleName(tr("Save the key"));
    setPlainToolTip(*m_copy, m_copy->accessibleName());
    setPlainToolTip(*m_save, m_save->accessibleName());
}

/// The words go before a title is cut; the icons stay.
void KeyDetails::fitHead()
{
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save…"));
    if (tabBar()->sizeHint().width() + cornerWidget()->sizeHint().width() <= width())
        return;
    m_copy->setText({});
    m_save->setText({});
}

void KeyDetails::showCount(int page, qint64 count)
{
    showTabCount(*this, page, count);
    fitHead();
}

void KeyDetails::resizeEvent(QResizeEvent *event)
{
    fitHead();
    QTabWidget::resizeEvent(event);
}

void KeyDetails::showNothing()
{
    auto *form = new ValueForm(this);
    form->setTopMargin(measure::gap);
    setTone(*form->addText(tr("Choose a key to see what it is made of.")), Tone::Muted);
    m_form->setForm(form);
    m_json.clear();
    m_pem.clear();
    m_certificates.clear();
    showPages();
}

void KeyDetails::showKey(const jose::Jwk &key, std::span<const inspect::Finding> findings, bool verifies, Moment now)
{
    auto *form = new ValueForm(this);
    form->setTopMargin(measure::gap);
    for (const auto &[label, value] : explain::keyDetails(key))
        form->addRow(label, value);
    if (verifies)
        setTone(*form->addRow(tr("Token"), tr("signed the token that is shown")), Tone::Good);
    for (const inspect::Finding &finding : findings)
        addFinding(*form, finding);
    m_form->setForm(form);
    m_json = maskedJson(key);
    m_pem = explain::keyPem(key);
    m_certificates = explain::certificateWords(key, now);
    showPages();
}

void KeyDetails::showPages()
{
    if (m_jsonPage)
        m_jsonPage->setPlainText(m_json);
    if (m_pemPage)
        m_pemPage->setPlainText(m_pem);
    if (m_certificatesPage)
        m_certificatesPage->setForm(certificatesForm());
    offerPage();
}

ValueForm *KeyDetails::certificatesForm()
{
    auto *form = new ValueForm(this);
    form->setTopMargin(measure::gap);
    if (m_certificates.isEmpty())
        setTone(*form->addText(tr("The key comes with no certificate.")), Tone::Muted);
    for (const explain::CertificateWords &certificate : std::as_const(m_certificates)) {
        if (&certificate != &m_certificates.constFirst())
            form->addSpace();
        form->addHeadline(certificate.title);
        for (const auto &[label, value] : certificate.rows)
            form->addRow(label, value);
    }
    return form;
}

QString KeyDetails::maskedJson(const jose::Jwk &key)
{
    const json::Object *members = key.source().asObject();
    if (!members)
        return longText(json::write(key.source(), json::Layout::Indented));
    json::Object masked;
    std::size_t room = shownJsonBytes;
    for (const json::Member &member : members->members()) {
        const bool secret = jose::isPrivateMember(member.name);
        const json::Value value = secret ? json::Value("••••••••") : beginning(member.value, room);
        masked.append(elide(member.name, room), value);
        room -= std::min(room, member.name.size() + json::writeStart(value, room).size() + lineBytes);
        if (room == 0)
            return longText(json::write(masked, json::Layout::Indented)) + u'\n' + tr("… and more, not shown");
    }
    return longText(json::write(masked, json::Layout::Indented));
}

void KeyDetails::addPage(const QString &title, QWidget *(KeyDetails::*make)(QWidget *))
{
    addTab(new DeferredPage([this, make](QWidget *page) { return (this->*make)(page); }, this), title);
}

QWidget *KeyDetails::createJsonPage(QWidget *parent)
{
    m_jsonPage = new QPlainTextEdit(parent);
    makeTextView(*m_jsonPage, tr("JWK"));
    m_jsonPage->setPlainText(m_json);
    return m_jsonPage;
}

QWidget *KeyDetails::createPemPage(QWidget *parent)
{
    m_pemPage = new QPlainTextEdit(parent);
    makeTextView(*m_pemPage, tr("PEM"));
    m_pemPage->setPlaceholderText(tr("There is no public key to show."));
    m_pemPage->setPlainText(m_pem);
    return m_pemPage;
}

QWidget *KeyDetails::createCertificatesPage(QWidget *parent)
{
    m_certificatesPage = new FormArea(parent);
    m_certificatesPage->setAccessibleName(tr("Certificates"));
    m_certificatesPage->setForm(certificatesForm());
    return m_certificatesPage;
}

} // namespace tokenscope::ui
