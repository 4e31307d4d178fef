// SPDX-License-Identifier: Apache-2.0
#include "ui/make/key_card.h"

#include "explain/make/key_order_words.h"
#include "explain/verdict/work_words.h"
#include "make/key_choice.h"
#include "make/key_order.h"
#include "ui/files/opened_file.h"
#include "ui/files/unlocking.h"
#include "ui/look/choice_box.h"
#include "ui/look/flow_layout.h"
#include "ui/look/secret_field.h"
#include "ui/look/tokens.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <vector>

namespace tokenscope::ui {

namespace {

constexpr int keyButtonGap = 6;

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void fillAlgorithms(QComboBox &box, const std::vector<make::AlgorithmChoice> &choices)
{
    box.clear();
    for (const make::AlgorithmChoice &choice : choices)
        box.addItem(KeyCard::tr("%1  %2").arg(latin(choice.name), latin(choice.title)), latin(choice.name));
}

} // namespace

KeyCard::KeyCard(QWidget *parent)
    : Panel(parent)
    , m_algorithm(new ChoiceBox(this))
    , m_id(new QLineEdit(this))
    , m_new(new QPushButton(glyphIcon(Glyph::Refresh, Tone::Text), tr("&New key"), this))
    , m_secretRow(nullptr)
    , m_secret(nullptr)
    , m_note(new PlainLabel({}, this))
{
    setAccessibleName(tr("Key"));
    createWidgets();
    connect(m_algorithm, &QComboBox::activated, this, [this] {
        if (m_source == Source::Made)
            makeKey();
        else
            emit keyChanged();
    });
    connect(m_id, &QLineEdit::textEdited, this, &KeyCard::rename);
    connect(m_new, &QPushButton::clicked, this, &KeyCard::makeKey);
}

void KeyCard::createWidgets()
{
    fillAlgorithms(*m_algorithm, make::signingAlgorithms());
    m_algorithm->setAccessibleName(tr("Algorithm"));
    m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(QStringLiteral("ES256"))));
    m_algorithm->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_algorithm->setMinimumContentsLength(14);
    m_id->setAccessibleName(tr("Key ID"));
    m_id->setFont(fixedFont());
    m_id->setText(QStringLiteral("made-here-1"));
    m_note->setFont(smallFont());
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("key note"));
    setTone(*m_note, Tone::Muted);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, scaled(measure::labels) - 3 * measure::gap);
    const auto caption = [this](const QString &text) {
        auto *label = new PlainLabel(text, this);
        setTone(*label, Tone::Muted);
        return label;
    };
    QWidget *sources = createSources();
    m_secretRow = createSecretRow();
    grid->addWidget(caption(tr("Algorithm")), 0, 0);
    grid->addWidget(m_algorithm, 0, 1, 1, 2);
    grid->addWidget(caption(tr("Key ID")), 1, 0);
    grid->addWidget(m_id, 1, 1);
    grid->addWidget(m_new, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addWidget(new Caption(tr("Key"), this));
    column->addWidget(sources);
    column->addWidget(m_secretRow);
    column->addLayout(grid);
    column->addWidget(createButtons());
    column->addWidget(m_note);
    column->addStretch(1);
    setTabOrder(m_algorithm, m_id);
    m_note->setText(tr("Lives in memory until this window closes."));
}

QWidget *KeyCard::createSources()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(keyButtonGap);
    row->setLayout(flow);
    auto *group = new QButtonGroup(row);
    const std::pair<QString, Source> sources[] = {
        {tr("Make one"), Source::Made}, {tr("From a file…"), Source::File}, {tr("Shared secret"), Source::Secret}};
    for (const auto &[words, source] : sources) {
        auto *button = new QPushButton(words, row);
        button->setCheckable(true);
        button->setProperty("segment", true);
        group->addButton(button);
        flow->addWidget(button);
        m_sources.append(button);
        connect(button, &QPushButton::clicked, this, [this, source = source] { choose(source); });
    }
    m_sources.front()->setChecked(true);
    return row;
}

QWidget *KeyCard::createSecretRow()
{
    auto *row = new QWidget(this);
    m_secret = new SecretField(tr("Shared secret"), row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_secret, 1);
    auto *group = new QButtonGroup(row);
    const std::pair<QString, inspect::SecretForm> forms[] = {{tr("Text"), inspect::SecretForm::Text},
                                                             {tr("Base64"), inspect::SecretForm::Base64},
                                                             {tr("Hex"), inspect::SecretForm::Hex}};
    for (const auto &[words, form] : forms) {
        auto *button = new QPushButton(words, row);
        button->setCheckable(true);
        button->setChecked(form == m_form);
        button->setProperty("segment", true);
        button->setAccessibleName(tr("The secret is written as %1").arg(words));
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, form = form] {
            m_form = form;
            useSecret();
        });
    }
    connect(m_secret, &SecretField::secretEdited, this, &KeyCard::useSecret);
    row->hide();
    return row;
}

QWidget *KeyCard::createButtons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(keyButtonGap);
    row->setLayout(flow);
    auto *jwk = new QPushButton(tr("Public &JWK"), row);
    jwk->setAccessibleName(tr("Copy the public key as a JWK"));
    auto *set = new QPushButton(tr("Key s&et"), row);
    set->setAccessibleName(tr("Copy the public key as a key set"));
    auto *serve = new QPushButton(tr("Ser&ve it"), row);
    serve->setAccessibleName(tr("Serve the public key from the demo endpoint"));
    connect(serve, &QPushButton::clicked, this, &KeyCard::serveWanted);
    auto *secret = new QPushButton(tr("Private &key…"), row);
    secret->setAccessibleName(tr("Save the private key to a file"));
    connect(jwk, &QPushButton::clicked, this,
            [this] { copyText(make::publicJwk(*m_key), tr("The public key is on the clipboard.")); });
    connect(set, &QPushButton::clicked, this,
            [this] { copyText(make::publicKeySet(*m_key), tr("The key set is on the clipboard.")); });
    connect(secret, &QPushButton::clicked, this, &KeyCard::privateKeyWanted);
    m_outputs = {jwk, set, serve, secret};
    for (QPushButton *button : m_outputs)
        flow->addWidget(button);
    return row;
}

QString KeyCard::algorithm() const
{
    return m_algorithm->currentData().toString();
}

void KeyCard::useAlgorithm(const QString &name)
{
    const int index = m_algorithm->findData(name);
    if (m_source != Source::Made || index < 0 || name == algorithm())
        return;
    m_algorithm->setCurrentIndex(index);
    makeKey();
}

void KeyCard::useKey(const std::shared_ptr<const jose::Jwk> &key, const QString &algorithm)
{
    m_making.stop();
    m_id->setText(key->id() ? QString::fromStdString(key->id()->value) : QString());
    m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(algorithm)));
    m_note->setText(tr("The key of the window before. It lives in memory until this window closes."));
    setKey(key);
}

void KeyCard::handsOnCopiesOnly()
{
    for (QPushButton *button : m_outputs.mid(2))
        button->hide();
}

void KeyCard::choose(Source source)
{
    if (source == Source::File) {
        m_sources[qsizetype(m_source)]->setChecked(true); // until a file was chosen
        return chooseFile();
    }
    m_source = source;
    m_secretRow->setVisible(source == Source::Secret);
    m_new->setVisible(source == Source::Made);
    if (source == Source::Secret) {
        m_making.stop();
        setKey(nullptr);
        m_secret->setFocus();
        return;
    }
    m_secret->forget();
    fillAlgorithms(*m_algorithm, make::signingAlgorithms());
    m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(QStringLiteral("ES256"))));
    makeKey();
}

void KeyCard::makeKey()
{
    using Made = std::expected<jose::Jwk, make::KeyOrderError>;
    const make::KeyOrder order{.algorithm = algorithm().toStdString(), .id = m_id->text().toStdString()};
    m_note->setText(tr("The key is being made…"));
    m_isMaking = true;
    waitForKey();
    m_making.start(
        this, [order] { return make::makeKey(order); },
        [this](const concurrency::WorkResult<Made> &result) {
            if (result && *result) {
                m_note->setText(tr("Lives in memory until this window closes."));
                return setKey(std::make_shared<const jose::Jwk>(**result));
            }
            setKey(nullptr);
            m_note->setText(result ? explain::keyOrderWords(result->error())
                                   : explain::workFaultWords(result.error(), explain::WorkSubject::Keys));
        });
}

void KeyCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Sign with the key of a file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyCard::openFile);
    dialog->open();
}

void KeyCard::openFile(const QString &path)
{
    const auto read = [path](const Passphrase &passphrase) { return readShownFiles({path}, passphrase); };
    readUnlocking<OpenedFiles>(m_opening, this, read, [this](const concurrency::WorkResult<OpenedFiles> &result) {
        if (result)
            useFile(*result);
        else
            m_note->setText(explain::workFaultWords(result.error(), explain::WorkSubject::File));
    });
}

void KeyCard::useFile(const OpenedFiles &opened)
{
    std::vector<jose::Jwk> usable;
    for (const NamedKeys &each : opened.sets)
        std::ranges::move(make::signingKeysOf(*each.keys), std::back_inserter(usable));
    if (usable.empty()) {
        m_note->setText(opened.faults.isEmpty() ? tr("The file holds no private key that signs.")
                                                : opened.faults.join(u' '));
        return;
    }
    m_making.stop();
    m_source = Source::File;
    m_sources[qsizetype(Source::File)]->setChecked(true);
    m_secretRow->hide();
    m_secret->forget();
    m_new->hide();
    m_id->setText(usable.front().id() ? QString::fromStdString(usable.front().id()->value) : QString());
    m_note->setText(usable.size() == 1
                        ? tr("From %1. It lives in memory until this window closes.").arg(opened.keysName())
                        : tr("The first private key of %1.").arg(opened.keysName()));
    fillAlgorithms(*m_algorithm, make::algorithmsFor(usable.front()));
    setKey(std::make_shared<const jose::Jwk>(usable.front()));
}

/// The typed text is read off this thread: one can paste much by mistake.
void KeyCard::useSecret()
{
    struct Read
    {
        std::optional<jose::Jwk> key;
        std::vector<make::AlgorithmChoice> algorithms;
    };
    const auto work = [typed = m_secret->text().toStdString(), form = m_form, id = m_id->text().toStdString()] {
        Read read{make::sharedKey(typed, form, id), {}};
        if (read.key)
            read.algorithms = make::algorithmsFor(*read.key);
        return read;
    };
    waitForKey();
    m_making.start(this, work,
                   [this, isEmpty = m_secret->text().isEmpty()](const concurrency::WorkResult<Read> &result) {
                       if (!result || !result->key) {
                           m_note->setText(!result ? explain::workFaultWords(result.error(), explain::WorkSubject::Keys)
                                           : isEmpty ? tr("Type the secret that both sides share.")
                                                     : tr("The secret is not written in this form."));
                           return setKey(nullptr);
                       }
                       m_note->setText(tr("Never stored: it is forgotten with this window."));
                       const QString before = algorithm();
                       fillAlgorithms(*m_algorithm, result->algorithms);
                       m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(before)));
                       setKey(std::make_shared<const jose::Jwk>(*result->key));
                   });
}

void KeyCard::rename()
{
    if (m_isMaking)
        return makeKey();
    if (m_source == Source::Secret)
        return useSecret();
    if (!m_key)
        return;
    waitForKey();
    m_making.start(
        this, [key = m_key, id = m_id->text().toStdString()] { return make::namedKey(*key, id); },
        [this](const concurrency::WorkResult<jose::Jwk> &result) {
            setKey(result ? std::make_shared<const jose::Jwk>(*result) : m_key);
        });
}

/// The key before is not handed out any more: it would be mistaken for the one that is asked for.
void KeyCard::waitForKey()
{
    m_isPending = true;
    for (QPushButton *button : m_outputs)
        button->setEnabled(false);
}

void KeyCard::setKey(std::shared_ptr<const jose::Jwk> key)
{
    m_isMaking = false;
    m_isPending = false;
    m_key = std::move(key);
    const bool hasPublic = m_key && !m_key->isSymmetric();
    for (QPushButton *button : m_outputs)
        button->setEnabled(hasPublic);
    m_outputs.back()->setEnabled(m_key != nullptr); // the private one
    emit keyChanged();
}

void KeyCard::copyText(const std::string &text, const QString &words)
{
    QGuiApplication::clipboard()->setText(latin(text));
    emit said(words);
}

} // namespace tokenscope::ui
