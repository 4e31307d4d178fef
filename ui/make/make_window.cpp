// SPDX-License-Identifier: Apache-2.0
#include "ui/make/make_window.h"

#include "base/system_clock.h"
#include "explain/make/bench_words.h"
#include "explain/terms/kind_words.h"
#include "explain/verdict/work_words.h"
#include "inspect/kinds/token_kind.h"
#include "make/kind_templates.h"
#include "ui/look/appearance.h"
#include "ui/look/flow_layout.h"
#include "ui/look/page_bar.h"
#include "ui/look/tall_area.h"
#include "ui/look/tokens.h"
#include "ui/make/claims_form.h"
#include "ui/make/json_card.h"
#include "ui/make/key_card.h"
#include "ui/make/refusals_card.h"
#include "ui/make/token_result.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

constexpr int headGap = 6;
constexpr int roomForThreeColumns = 1120;
constexpr int leftWidth = 424;
constexpr int middleWidth = 400;

enum MakePage { FormPage, JsonPage };

QString latinText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Where the law of a kind is written; of a token of no kind, nothing.
QString lawOf(const QString &kind)
{
    const inspect::TokenKind *known = inspect::findKind(kind.toStdString());
    return known ? latinText(known->rule) : QString();
}

/// How long tokens of the kind last when one begins to make one.
QString firstSpan(const QString &kind)
{
    const bool isSession = kind.isEmpty() || kind == QLatin1String("access_token") || kind == QLatin1String("id_token");
    return isSession ? QStringLiteral("+30m") : QStringLiteral("+5m");
}

} // namespace

MakeWindow::MakeWindow(std::function<QString()> tokenAtHand, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_tokenAtHand(std::move(tokenAtHand))
{
    setWindowTitle(tr("Make a token"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    createMenus();
    connectSignals();
    followLook(*this);
    resize(1360, 860);
    setMinimumSize(760, 520);
    startFromKind(QStringLiteral("access_token"));
    m_key->start();
}

void MakeWindow::createWidgets()
{
    auto *central = new QWidget(this);
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(measure::edge, measure::gap, measure::edge, measure::gap);
    rows->setSpacing(8);
    rows->addWidget(createHead(central));
    m_pages = new PageBar(tr("Parts of the window"), central);
    m_pages->addPage(tr("Claims and key"));
    m_pages->addPage(tr("JSON"));
    rows->addWidget(m_pages);
    rows->addWidget(createColumns(central), 1);
    setCentralWidget(central);
    m_state = new PlainLabel({}, this);
    m_state->setObjectName(QStringLiteral("made state"));
    m_state->setFont(smallFont());
    statusBar()->addWidget(m_state, 1);
    auto *keys = new PlainLabel(tr("Ctrl+Enter inspects · Ctrl+Shift+C copies the token"), this);
    keys->setFont(smallFont());
    setTone(*keys, Tone::Muted);
    statusBar()->addPermanentWidget(keys);
    statusBar()->setContentsMargins(measure::edge - 4, 0, measure::edge - 4, 0);
    statusBar()->setSizeGripEnabled(false);
}

QWidget *MakeWindow::createHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *flow = new FlowLayout(headGap);
    head->setLayout(flow);
    m_kinds = new QButtonGroup(head);
    addKind(QStringLiteral("id_token"), tr("ID token"), *flow);
    addKind(QStringLiteral("access_token"), tr("Access token"), *flow);
    addKind(QStringLiteral("logout_token"), tr("Logout token"), *flow);
    addKind(QStringLiteral("dpop_proof"), tr("DPoP proof"), *flow);
    addKind(QStringLiteral("sd_jwt_vc"), tr("SD-JWT"), *flow);
    addKind(QStringLiteral("client_assertion"), tr("Client assertion"), *flow);
    addKind({}, tr("Plain"), *flow);
    flow->addWidget(createMore(head));
    m_start = new QPushButton(glyphIcon(Glyph::Paste, Tone::Text), tr("Start from a &token…"), head);
    m_start->setAccessibleName(tr("Start from the token in the main window"));
    m_encrypt = new QPushButton(glyphIcon(Glyph::Lock, Tone::Text), tr("Encr&ypt for…"), head);
    flow->addWidget(m_start);
    flow->addWidget(m_encrypt);
    return head;
}

void MakeWindow::addKind(const QString &kind, const QString &words, FlowLayout &flow)
{
    auto *button = new QPushButton(words, m_kinds->parent() ? static_cast<QWidget *>(m_kinds->parent()) : this);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setProperty("kind", kind);
    button->setAccessibleName(tr("Kind: %1").arg(words));
    m_kinds->addButton(button);
    flow.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, kind] { startFromKind(kind); });
}

QPushButton *MakeWindow::createMore(QWidget *parent)
{
    auto *more = new QPushButton(tr("&More"), parent);
    more->setAccessibleName(tr("More kinds of token"));
    auto *menu = new QMenu(more);
    menu->setProperty("kinds", true);
    std::vector<std::pair<QString, QString>> kinds;
    for (const make::KindTemplate &each : make::kindTemplates()) {
        QString words = explain::kindName(each.kind);
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        kinds.emplace_back(words, latinText(each.kind));
    }
    std::ranges::sort(kinds);
    for (const auto &[words, kind] : kinds)
        menu->addAction(plainCaption(words), this, [this, kind = kind] { startFromKind(kind); });
    more->setMenu(menu);
    return more;
}

QWidget *MakeWindow::createColumns(QWidget *parent)
{
    auto *columns = new QWidget(parent);
    auto *left = new QWidget(columns);
    m_form = new ClaimsForm(left);
    m_key = new KeyCard(left);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(8);
    leftColumn->addWidget(m_form);
    leftColumn->addWidget(m_key, 1);
    m_left = new TallArea(left, columns);
    m_middle = new QWidget(columns);
    m_header = new JsonCard(make::BenchPart::Header, m_middle);
    m_payload = new JsonCard(make::BenchPart::Payload, m_middle);
    auto *oneness = new PlainLabel(tr("Form and JSON are one: what you change here shows there."), m_middle);
    oneness->setFont(smallFont());
    oneness->setWordWrap(true);
    setTone(*oneness, Tone::Muted);
    auto *middleColumn = new QVBoxLayout(m_middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(8);
    middleColumn->addWidget(m_header, 2);
    middleColumn->addWidget(m_payload, 5);
    middleColumn->addWidget(oneness);
    auto *right = new QWidget(columns);
    m_result = new TokenResult(right);
    m_refusals = new RefusalsCard(right);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(8);
    rightColumn->addWidget(m_result);
    rightColumn->addWidget(m_refusals, 1);
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_left, leftWidth);
    row->addWidget(m_middle, middleWidth);
    row->addWidget(new TallArea(right, columns), leftWidth + 40);
    return columns;
}

void MakeWindow::connectSignals()
{
    connect(m_form, &ClaimsForm::edited, this, &MakeWindow::askEdit);
    connect(m_form, &ClaimsForm::disclosableEdited, this, &MakeWindow::ask);
    connect(m_refusals, &RefusalsCard::fixWanted, this, &MakeWindow::askEdit);
    connect(m_header, &JsonCard::edited, this, &MakeWindow::ask);
    connect(m_payload, &JsonCard::edited, this, [this] {
        m_isPayloadTyped = true;
        ask();
    });
    connect(m_header, &JsonCard::tidyWanted, this, [this] {
        m_tidiesHeader = true;
        ask();
    });
    connect(m_payload, &JsonCard::tidyWanted, this, [this] {
        m_tidiesPayload = true;
        ask();
    });
    connect(m_key, &KeyCard::keyChanged, this, [this] {
        m_isKeyNew = true;
        ask();
    });
    connect(m_key, &KeyCard::serveWanted, this, &MakeWindow::serveKey);
    connect(m_key, &KeyCard::said, this, &MakeWindow::say);
    connect(m_key, &KeyCard::privateKeyWanted, this, [this] {
        chooseFile(tr("Save the private key"), QStringLiteral("private.jwk"),
                   [this](const QString &path) { savePrivateKey(path); });
    });
    connect(m_result, &TokenResult::inspectWanted, this, &MakeWindow::inspectToken);
    connect(m_result, &TokenResult::copyWanted, this, &MakeWindow::copyToken);
    connect(m_result, &TokenResult::copyHeaderWanted, this, &MakeWindow::copyHeader);
    connect(m_result, &TokenResult::copyCurlWanted, this, &MakeWindow::copyCurl);
    connect(m_result, &TokenResult::saveWanted, this, [this] {
        chooseFile(tr("Save the token"), QStringLiteral("token.jwt"), [this](const QString &path) { saveToken(path); });
    });
    connect(m_pages, &PageBar::pageChosen, this, &MakeWindow::fold);
    connect(m_start, &QPushButton::clicked, this, [this] { startFromToken(m_tokenAtHand()); });
    connect(m_encrypt, &QPushButton::clicked, this, &MakeWindow::chooseRecipient);
}

void MakeWindow::startFromKind(const QString &kind)
{
    m_kind = kind;
    showKind(kind);
    m_startWanted = make::BenchStart{.kind = kind.toStdString()};
    m_edits.clear();
    for (const char *name : {"iat", "exp", "nbf"})
        m_form->setSpan(name, {});
    if (const make::KindTemplate *known = make::findTemplate(kind.toStdString())) {
        m_key->useAlgorithm(latinText(known->algorithm));
        if (known->payload.contains("\"iat\":"))
            m_form->setSpan("iat", QStringLiteral("now"));
        if (known->payload.contains("\"exp\":"))
            m_form->setSpan("exp", firstSpan(kind));
    } else {
        m_form->setSpan("iat", QStringLiteral("now"));
        m_form->setSpan("exp", firstSpan({}));
    }
    ask();
}

void MakeWindow::startFromToken(const QString &token)
{
    if (token.isEmpty())
        return say(tr("There is no token in the main window to start from."));
    m_startWanted = make::BenchStart{.kind = {}, .token = token.toStdString()};
    m_kind.clear();
    showKind({});
    m_edits.clear();
    for (const char *name : {"iat", "exp", "nbf"})
        m_form->setSpan(name, {});
    ask();
}

void MakeWindow::showKind(const QString &kind)
{
    m_kinds->setExclusive(false);
    for (QAbstractButton *button : m_kinds->buttons())
        button->setChecked(button->property("kind").toString() == kind);
    m_kinds->setExclusive(true);
    const QString name = explain::kindName(kind.toStdString());
    m_form->setKind(kind, name.isEmpty() ? tr("of no kind in particular") : tr("%1 · %2").arg(name, lawOf(kind)));
}

/// Under the width of three columns, form and JSON share one place.
void MakeWindow::fold()
{
    const bool isNarrow = width() < roomForThreeColumns;
    m_pages->setVisible(isNarrow);
    m_left->setVisible(!isNarrow || m_pages->currentPage() == FormPage);
    m_middle->setVisible(!isNarrow || m_pages->currentPage() == JsonPage);
}

void MakeWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MakeWindow::askEdit(const make::FieldEdit &edit)
{
    std::erase_if(m_edits,
                  [&edit](const make::FieldEdit &each) { return each.part == edit.part && each.name == edit.name; });
    m_edits.push_back(edit);
    ask();
}

make::BenchQuestion MakeWindow::question() const
{
    make::BenchQuestion asked{.header = m_header->text().toStdString(), .payload = m_payload->text().toStdString()};
    if (!m_isPayloadTyped)
        asked.edits = m_form->spans(); // counted anew, unless somebody is just typing another date
    asked.edits.insert(asked.edits.end(), m_edits.begin(), m_edits.end());
    asked.start = m_startWanted;
    asked.tidiesHeader = m_tidiesHeader;
    asked.tidiesPayload = m_tidiesPayload;
    asked.kind = m_kind.toStdString();
    asked.key = m_key->key();
    asked.algorithm = m_key->algorithm().toStdString();
    asked.isKeyNew = m_isKeyNew;
    for (const QString &place : m_form->disclosable())
        asked.disclosable.push_back(place.toStdString());
    asked.recipient = m_recipient;
    asked.moment = clockNow();
    return asked;
}

void MakeWindow::ask()
{
    m_isAsking = true;
    m_work.start(
        this, [asked = question()] { return make::answerBench(asked); },
        [this](const concurrency::WorkResult<make::BenchAnswer> &result) {
            m_isAsking = false;
            if (result) {
                showAnswer(*result);
            } else {
                m_token.reset();
                m_result->showToken(nullptr, explain::workFaultWords(result.error(), explain::WorkSubject::Text));
            }
            if (const auto use = m_key->isPending() ? nullptr : std::exchange(m_whenMade, nullptr); use && m_token)
                use();
        });
}

void MakeWindow::whenMade(const std::function<void()> &use)
{
    if (m_isAsking || m_key->isPending())
        m_whenMade = use;
    else if (m_token)
        use();
}

/// The question had all that was pending: nothing newer was asked since, or this answer would be nobody's.
void MakeWindow::showAnswer(const make::BenchAnswer &answer)
{
    const bool waitsForKey = m_startWanted && answer.fault && !m_key->key();
    if (answer.areEditsApplied && !waitsForKey) {
        m_startWanted.reset();
        m_edits.clear();
        m_isKeyNew = false;
    }
    m_tidiesHeader = false;
    m_tidiesPayload = false;
    m_header->setText(QString::fromStdString(answer.header));
    m_payload->setText(QString::fromStdString(answer.payload));
    m_form->showReadings(answer.fields, clockNow(), !m_isPayloadTyped);
    m_isPayloadTyped = false;
    m_token = answer.token ? std::make_shared<const make::BenchToken>(*answer.token) : nullptr;
    showFaults(answer);
    m_refusals->showToken(m_token.get());
}

void MakeWindow::showFaults(const make::BenchAnswer &answer)
{
    const auto *text = answer.fault ? std::get_if<make::TextFault>(&*answer.fault) : nullptr;
    const auto faultOf = [text](make::BenchPart part) {
        return text && text->part == part ? std::optional(*text) : std::nullopt;
    };
    m_header->showFault(faultOf(make::BenchPart::Header));
    m_payload->showFault(faultOf(make::BenchPart::Payload));
    const QString why = answer.fault && m_key->key() ? explain::benchFaultWords(*answer.fault) : QString();
    m_result->showToken(m_token, why);
    if (m_token)
        say(tr("%1 · %2").arg(explain::signedWords(*m_token), explain::lengthWords(*m_token)));
    else
        say(why.isEmpty() ? tr("There is no key to sign with yet") : tr("Nothing was signed"));
}

void MakeWindow::say(const QString &words)
{
    m_state->setText(words);
}

} // namespace tokenscope::ui
