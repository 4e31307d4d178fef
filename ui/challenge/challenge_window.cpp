// SPDX-License-Identifier: Apache-2.0
#include "ui/challenge/challenge_window.h"

#include "base/system_clock.h"
#include "explain/terms/kind_words.h"
#include "explain/verdict/work_words.h"
#include "ui/challenge/pack_model.h"
#include "ui/look/appearance.h"
#include "ui/look/choice_box.h"
#include "ui/look/flow_layout.h"
#include "ui/look/shortcut_precedence.h"
#include "ui/look/tall_area.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/make/key_card.h"
#include "ui/token/input/token_editor.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tokenscope::ui {

using namespace std::chrono_literals;

namespace {

constexpr int targetWidth = 392;
constexpr int listWidth = 880;
constexpr int stepGap = 6;
constexpr int linesOfChosenToken = 4;
constexpr auto packTypingPause = 250ms;

void fillKinds(QComboBox &box)
{
    box.addItem(ChallengeWindow::tr("No kind in particular"), QString());
    for (const std::string_view kind : challenge::challengeKinds()) {
        if (challenge::isOfRequest({.kind = std::string(kind)}))
            continue; // it takes no issuer and no audience
        QString words = explain::kindName(kind);
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        box.addItem(words, QString::fromUtf8(kind.data(), qsizetype(kind.size())));
    }
}

} // namespace

ChallengeWindow::ChallengeWindow(const challenge::Target &target, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_model(new PackModel(this))
    , m_filter(new PackFilter(m_model, this))
{
    setWindowTitle(tr("Negative tests"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_typing.setSingleShot(true);
    createWidgets(target);
    createMenus();
    connectSignals();
    followLook(*this);
    resize(1360, 860);
    setMinimumSize(760, 520);
    showAnswer(std::unexpected(QString()));
    m_key->start();
    ask();
    // What has to be said comes first.
    (target.issuer.empty() ? m_issuer : target.audience.empty() ? m_audience : m_search)->setFocus();
}

void ChallengeWindow::useKey(const std::shared_ptr<const jose::Jwk> &key, const QString &algorithm)
{
    m_key->useKey(key, algorithm);
}

void ChallengeWindow::createWidgets(const challenge::Target &target)
{
    auto *central = new QWidget(this);
    auto *left = new QWidget(central);
    m_key = new KeyCard(left);
    m_key->handsOnCopiesOnly();
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(8);
    leftColumn->addWidget(createTarget(target, left));
    leftColumn->addWidget(m_key, 1);
    auto *right = new QSplitter(Qt::Vertical, central);
    right->setChildrenCollapsible(false);
    right->addWidget(createList(right));
    right->addWidget(createDetails(right));
    right->setStretchFactor(0, 1);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(measure::edge, measure::gap, measure::edge, measure::gap);
    row->setSpacing(8);
    row->addWidget(new TallArea(left, central), targetWidth);
    row->addWidget(right, listWidth);
    setCentralWidget(central);
    m_state = new PlainLabel({}, this);
    m_state->setObjectName(QStringLiteral("pack state"));
    m_state->setFont(smallFont());
    statusBar()->addWidget(m_state, 1);
    statusBar()->setContentsMargins(measure::edge - 4, 0, measure::edge - 4, 0);
    statusBar()->setSizeGripEnabled(false);
}

QWidget *ChallengeWindow::createTarget(const challenge::Target &target, QWidget *parent)
{
    auto *card = new Panel(parent);
    card->setAccessibleName(tr("What the service expects"));
    m_issuer = new QLineEdit(QString::fromStdString(target.issuer), card);
    m_issuer->setPlaceholderText(QStringLiteral("https://login.example.com"));
    m_audience = new QLineEdit(QString::fromStdString(target.audience), card);
    m_audience->setPlaceholderText(QStringLiteral("https://api.example.com"));
    m_kind = new ChoiceBox(card);
    fillKinds(*m_kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QString::fromStdString(target.kind))));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, scaled(measure::labels) - measure::gap);
    const std::pair<QString, QWidget *> fields[] = {
        {tr("Issuer"), m_issuer}, {tr("Audience"), m_audience}, {tr("Kind"), m_kind}};
    for (const auto &[words, field] : fields) {
        auto *label = new PlainLabel(words, card);
        setTone(*label, Tone::Muted);
        field->setAccessibleName(words);
        const int line = grid->rowCount();
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line, 1);
    }
    auto *advice = new PlainLabel(tr("The service has to trust the key below: set up a copy of it for the test, never "
                                     "the one that people use. Nothing is sent from here."),
                                  card);
    advice->setWordWrap(true);
    advice->setFont(smallFont());
    setTone(*advice, Tone::Muted);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addWidget(new Caption(tr("What the service expects"), card));
    column->addLayout(grid);
    column->addWidget(advice);
    return card;
}

QWidget *ChallengeWindow::createList(QWidget *parent)
{
    auto *card = new Panel(parent);
    m_table = new QTableView(card);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(scaled(measure::tableRow), fontMetrics().height() + 2));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{PackModel::NameColumn, 24},
                                          {PackModel::ExpectedColumn, 16},
                                          {PackModel::CheckColumn, 20},
                                          {PackModel::ReferenceColumn, 16}};
    for (const auto &[column, characters] : widths)
        m_table->setColumnWidth(column, characters * character);
    m_fault = new PlainLabel({}, card);
    m_fault->setObjectName(QStringLiteral("why there are no tokens"));
    m_fault->setWordWrap(true);
    setTone(*m_fault, Tone::Muted);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(readingMargins(measure::gap, 10, 1, 1));
    column->setSpacing(8);
    auto *inset = new QHBoxLayout; // the column takes it
    inset->setContentsMargins(readingMargins(measure::gap, 0, measure::edge, 0));
    inset->addWidget(createFilter(card));
    column->addLayout(inset);
    m_fault->setContentsMargins(readingMargins(measure::gap, 0, measure::edge, 12));
    column->addWidget(m_fault);
    column->addWidget(m_table, 1);
    return card;
}

QWidget *ChallengeWindow::createFilter(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_search = new QLineEdit(head);
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Filter by name, check, standard or reason"));
    m_search->setMinimumWidth(36 * fontMetrics().averageCharWidth());
    addClearButton(*m_search);
    m_expected = new ChoiceBox(head);
    m_expected->setAccessibleName(tr("Expected answer"));
    m_expected->addItem(tr("All"));
    m_expected->addItem(tr("To be refused"), int(ExpectedAnswer::Refuse));
    m_expected->addItem(tr("To be accepted"), int(ExpectedAnswer::Accept));
    m_expected->addItem(tr("Better refused"), int(ExpectedAnswer::BetterRefuse));
    m_refused = new Badge(head);
    m_accepted = new Badge(head);
    m_advised = new Badge(head);
    auto *flow = new FlowLayout(stepGap); // NOLINT: the head takes it
    for (QWidget *each : std::initializer_list<QWidget *>{m_search, m_expected, m_refused, m_accepted, m_advised})
        flow->addWidget(each);
    addStep(tr("Save as fi&les…"), tr("Save each token to a file, in a new folder"), &ChallengeWindow::chooseFolder,
            *flow);
    addStep(tr("Save as JS&ON…"), tr("Save all tokens as JSON"), &ChallengeWindow::chooseJson, *flow);
    m_packSteps = std::exchange(m_tokenSteps, {});
    head->setLayout(flow);
    return head;
}

QWidget *ChallengeWindow::createDetails(QWidget *parent)
{
    auto *card = new Panel(parent);
    card->setAccessibleName(tr("Chosen token"));
    m_name = new PlainLabel({}, card);
    m_name->setObjectName(QStringLiteral("chosen token"));
    m_name->setFont(strong(m_name->font()));
    m_name->setWordWrap(true);
    m_reason = new PlainLabel({}, card);
    m_reason->setObjectName(QStringLiteral("reason of the chosen token"));
    m_reason->setWordWrap(true);
    m_token = new TokenEditor(card);
    m_token->setReadOnly(true);
    m_token->setPlaceholderText({});
    m_token->setAccessibleName(tr("Text of the chosen token"));
    m_token->setTabChangesFocus(true);
    m_token->setFixedHeight(m_token->heightOfLines(linesOfChosenToken));
    auto *flow = new FlowLayout(stepGap);
    addStep(tr("&Inspect it"), tr("Inspect the token in the main window"), &ChallengeWindow::inspectToken, *flow);
    addStep(tr("&Copy"), tr("Copy the token"), &ChallengeWindow::copyToken, *flow);
    addStep(tr("Copy as c&url"), tr("Copy a curl command for the token"), &ChallengeWindow::copyCurl, *flow);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_reason);
    column->addWidget(m_token);
    column->addLayout(flow);
    return card;
}

QPushButton *ChallengeWindow::addStep(const QString &words, const QString &name, void (ChallengeWindow::*step)(),
                                      QLayout &row)
{
    auto *button = new QPushButton(words, this);
    button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, this, step);
    row.addWidget(button);
    m_tokenSteps.append(button);
    return button;
}

void ChallengeWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("Save as fi&les…"), this, &ChallengeWindow::chooseFolder);
    file->addAction(tr("Save as JS&ON…"), QKeySequence::Save, this, &ChallengeWindow::chooseJson);
    file->addSeparator();
    file->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    QMenu *token = menuBar()->addMenu(tr("&Token"));
    token->addAction(tr("&Inspect it"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, &ChallengeWindow::inspectToken);
    token->addAction(tr("&Copy the token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                     &ChallengeWindow::copyToken);
    token->addAction(tr("Copy as c&url"), this, &ChallengeWindow::copyCurl);
    token->addAction(tr("&Filter"), QKeySequence::Find, m_search, qOverload<>(&QWidget::setFocus));
    new ShortcutPrecedence(this); // NOLINT: the window owns it
}

void ChallengeWindow::connectSignals()
{
    for (QLineEdit *edit : {m_issuer, m_audience})
        connect(edit, &QLineEdit::textChanged, this, &ChallengeWindow::askSoon);
    connect(m_kind, &QComboBox::activated, this, &ChallengeWindow::askSoon);
    connect(m_key, &KeyCard::keyChanged, this, &ChallengeWindow::askSoon);
    connect(m_key, &KeyCard::said, this, &ChallengeWindow::say);
    connect(&m_typing, &QTimer::timeout, this, &ChallengeWindow::ask);
    connect(m_search, &QLineEdit::textChanged, m_filter, &PackFilter::setText);
    connect(m_expected, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_expected->currentData();
        m_filter->setExpected(chosen.isValid() ? std::optional(ExpectedAnswer(chosen.toInt())) : std::nullopt);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChallengeWindow::showChosen);
    connect(m_table, &QTableView::activated, this, &ChallengeWindow::inspectToken);
}

challenge::Target ChallengeWindow::target() const
{
    challenge::Target target;
    target.issuer = m_issuer->text().trimmed().toStdString();
    target.audience = m_audience->text().trimmed().toStdString();
    target.kind = m_kind->currentData().toString().toStdString();
    return target;
}

/// A pack takes many signatures: not one for each key press.
void ChallengeWindow::askSoon()
{
    m_isAsking = true;
    m_typing.start(packTypingPause);
}

void ChallengeWindow::ask()
{
    using Answer = std::expected<std::shared_ptr<const MadePack>, QString>;
    m_isAsking = true;
    const challenge::Target asked = target();
    if (asked.issuer.empty() || asked.audience.empty()) {
        m_work.stop();
        return showAnswer(std::unexpected(
            tr("Say which issuer and which audience the service expects. The tokens are made for them.")));
    }
    if (m_key->isPending())
        return; // another one is asked for when it is there
    if (!m_key->key())
        return showAnswer(std::unexpected(tr("There is no key to sign with yet.")));
    const PackOrder order{asked, m_key->key(), m_key->algorithm().toStdString(), m_model->pack(), clockNow()};
    m_work.start(
        this, [order] { return makePackFor(order); },
        [this](const concurrency::WorkResult<Answer> &result) {
            showAnswer(result ? *result
                              : std::unexpected(explain::workFaultWords(result.error(), explain::WorkSubject::Keys)));
        });
}

void ChallengeWindow::showAnswer(const std::expected<std::shared_ptr<const MadePack>, QString> &answer)
{
    m_isAsking = false;
    m_model->setPack(answer ? *answer : nullptr);
    m_fault->setText(answer ? QString() : answer.error());
    m_fault->setVisible(!answer);
    m_refused->show(Tone::Bad, answer ? tr("%1 to be refused").arg(m_model->count(ExpectedAnswer::Refuse)) : QString());
    m_accepted->show(Tone::Good,
                     answer ? tr("%1 to be accepted").arg(m_model->count(ExpectedAnswer::Accept)) : QString());
    m_advised->show(Tone::Warning,
                    answer ? tr("%1 better refused").arg(m_model->count(ExpectedAnswer::BetterRefuse)) : QString());
    for (QPushButton *button : m_packSteps)
        button->setEnabled(bool(answer));
    showChosen();
    const auto use = std::exchange(m_whenFresh, nullptr);
    if (use && answer)
        return use();
    say(answer ? tr("The tokens are good for five minutes. What you copy or save is made anew.") : QString());
}

void ChallengeWindow::showChosen()
{
    const challenge::ChallengeToken *token = chosen();
    for (QPushButton *button : m_tokenSteps)
        button->setEnabled(token != nullptr);
    if (!token) {
        m_name->setText(m_model->pack() ? tr("Choose a token to see what it is for.") : QString());
        m_reason->setText({});
        m_reason->hide();
        return m_token->replaceForGood({});
    }
    const auto cell = [this, row = m_table->selectionModel()->currentIndex().row()](PackModel::Column column) {
        return m_filter->index(row, column).data().toString();
    };
    m_name->setText(tr("%1: %2").arg(cell(PackModel::NameColumn), cell(PackModel::ExpectedColumn)));
    m_reason->setText(tr("%1 (%2)").arg(cell(PackModel::ReasonColumn), cell(PackModel::ReferenceColumn)));
    m_reason->show();
    m_token->replaceForGood(QString::fromStdString(token->token));
}

const challenge::ChallengeToken *ChallengeWindow::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->at(m_filter->mapToSource(rows.front()).row());
}

void ChallengeWindow::say(const QString &words)
{
    m_state->setText(words);
}

} // namespace tokenscope::ui
