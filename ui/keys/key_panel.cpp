// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_panel.h"

#include "base/system_clock.h"
#include "concurrency/release_off_thread.h"
#include "explain/keys/key_pem.h"
#include "explain/keys/key_words.h"
#include "jose/keys/key_id_text.h"
#include "ui/keys/key_details.h"
#include "ui/keys/key_history_view.h"
#include "ui/keys/key_output.h"
#include "ui/keys/key_sets_strip.h"
#include "ui/keys/key_table_view.h"
#include "ui/keys/set_findings.h"
#include "ui/look/deferred_page.h"
#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/session/published_keys.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

using jose::Jwk;

QString keyIdOf(const Jwk &key)
{
    return QString::fromStdString(jose::keyIdText(key));
}

QString thumbprintOf(const Jwk &key)
{
    return QString::fromStdString(key.thumbprint());
}

/// What tells that a key of the new set is the one that was chosen in the old one.
bool isSameKey(const Jwk &a, const Jwk &b)
{
    return a.thumbprint().empty() && b.thumbprint().empty() ? a.source() == b.source()
                                                            : a.thumbprint() == b.thumbprint();
}

KeyTableModel::Lint lintOf(const std::vector<inspect::KeySource> &sources, Moment now)
{
    static const jose::JwkSet none;
    KeyTableModel::Lint lint;
    for (const inspect::KeySource &source : sources)
        lint.push_back(inspect::lint(source.keys ? *source.keys : none, now));
    return lint;
}

} // namespace

KeyPanel::KeyPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new KeyTableModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new KeyTableView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_details(new KeyDetails(this))
    , m_caption(new Caption(tr("Keys"), this))
    , m_count(new PlainLabel({}, this))
    , m_warnings(new Badge(this))
    , m_output(new KeyOutput(this))
    , m_sets(new KeySetsStrip(this))
    , m_setFindings(new SetFindings(this))
    , m_stale(new Badge(this))
{
    createWidgets();
    createActions();
    connectSignals();
    updateCaption();
}

void KeyPanel::createWidgets()
{
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(m_model);

    auto *upper = new QWidget(this);
    auto *panel = new Panel(upper);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(createCaptionRow());
    inside->addWidget(m_sets);
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addWidget(panel, 1);
    column->addWidget(m_setFindings);

    m_splitter->setHandleWidth(measure::gap);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

QWidget *KeyPanel::createCaptionRow()
{
    m_filter->setAccessibleName(tr("Filter keys"));
    m_filter->setPlaceholderText(tr("Filter keys"));
    m_filter->addAction(glyphIcon(Glyph::Search, Tone::Muted), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_filter->setProperty("small", true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);

    auto *head = new CardHead(this);
    QHBoxLayout &row = head->row();
    m_count->setFont(smallFont());
    m_count->setObjectName(QStringLiteral("key count"));
    setTone(*m_count, Tone::Muted);
    row.addWidget(m_caption);
    row.addWidget(m_count);
    row.addStretch(1);
    row.addWidget(m_warnings);
    row.addWidget(m_stale);
    row.addWidget(m_filter, 2);
    return head;
}

void KeyPanel::createActions()
{
    addCopyAction(tr("Copy key ID"), QKeySequence::Copy, &keyIdOf);
    addCopyAction(tr("Copy JWK"), {}, &KeyDetails::maskedJson);
    addCopyAction(tr("Copy public key (PEM)"), {}, &explain::keyPem);
    addCopyAction(tr("Copy thumbprint"), {}, &thumbprintOf);
    const auto addSaving = [this](const QString &words, void (KeyPanel::*save)()) {
        auto *action = new QAction(words, m_table);
        connect(action, &QAction::triggered, this, save);
        m_table->addAction(action);
    };
    addSaving(tr("Save key…"), &KeyPanel::saveKey);
    addSaving(tr("Save all keys…"), &KeyPanel::saveKeys);
}

void KeyPanel::addCopyAction(const QString &text, const QKeySequence &shortcut, QString (*copied)(const Jwk &key))
{
    auto *action = new QAction(text, m_table);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, copied] {
        if (const auto key = currentKey())
            QGuiApplication::clipboard()->setText(copied(m_model->key(*key)));
    });
    m_table->addAction(action);
}

void KeyPanel::connectSignals()
{
    connect(m_filter, &QLineEdit::textChanged, this, &KeyPanel::applyFilter);
    connect(m_details, &KeyDetails::saveWanted, this, &KeyPanel::saveKey);
    // Its picture comes with all of Qt's image formats: not before there is something to clear.
    connect(m_filter, &QLineEdit::textEdited, m_filter, [this] { addClearButton(*m_filter); });
    connect(m_output, &KeyOutput::said, this, &KeyPanel::said);
    connect(m_sets, &KeySetsStrip::removeWanted, this, &KeyPanel::removeWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_arranging)
            showDetails();
    });
}

void KeyPanel::setKeys(const std::vector<inspect::KeySource> &sources)
{
    const auto before = m_sources; // holds the chosen key: a copy of it alone could take long
    const auto place = currentKey();
    const Jwk *const chosen = place ? &m_model->key(*place) : nullptr;
    const bool wasEmpty = m_model->keyCount() == 0;

    m_arranging = true;
    m_model->setKeys(sources);
    m_arranging = false;
    m_sets->showSets(sources);
    m_table->showSetColumn(sources.size() > 1);
    m_table->fitColumns();
    if (wasEmpty)
        fitTable();
    m_sources = sources;
    m_named.reset();
    m_isStale = false;
    setPlainToolTip(*m_caption, firstSource().keys ? explain::keySourceWords(firstSource()) : QString());
    updateStaleMark();
    m_warnings->show(Tone::Warning, {});
    m_setFindings->showFindings({});

    std::optional<std::size_t> again;
    for (std::size_t i = 0; chosen && !again && i < m_model->keyCount(); ++i) {
        if (isSameKey(m_model->key(i), *chosen))
            again = i;
    }
    selectKey(again);
    updateCaption();
    m_lint.stop();
    if (sources.empty())
        return;
    const auto lint = [sources, now = clockNow()]() -> Lint {
        return concurrency::releasedOffThread(std::make_shared<const KeyTableModel::Lint>(lintOf(sources, now)));
    };
    m_lint.start(this, lint, [this](const concurrency::WorkResult<Lint> &result) {
        if (result)
            applyLint(*result);
        else
            m_warnings->show(Tone::Warning, tr("not examined"));
    });
}

void KeyPanel::setStale(bool stale)
{
    m_isStale = stale;
    updateStaleMark();
}

void KeyPanel::markVerifying(const std::optional<inspect::KeyPlace> &place)
{
    const auto index = place ? m_model->indexOf(*place) : std::nullopt;
    const auto before = m_model->verifying();
    m_model->setVerifying(index);
    // Details drawn anew take the user's selection and focus away.
    const auto shown = currentKey();
    if (shown && before != index && (shown == before || shown == index))
        showDetails();
}

void KeyPanel::chooseNamed(const std::optional<std::string> &keyId)
{
    if (std::exchange(m_named, keyId) == keyId || !keyId)
        return;
    for (std::size_t i = 0; i < m_model->keyCount(); ++i) {
        const auto &id = m_model->key(i).id();
        if (id && id->value == *keyId && m_model->indexOfKey(i).isValid())
            return selectKey(i);
    }
}

void KeyPanel::saveKey()
{
    if (const auto index = currentKey()) {
        const auto key = std::make_shared<const jose::JwkSet>(std::vector{m_model->key(*index)});
        m_output->save(KeyOutput::published({key}), tr("key"));
    }
}

void KeyPanel::saveKeys()
{
    std::vector<KeyOutput::Keys> sets;
    for (const inspect::KeySource &each : m_sources) {
        if (each.keys)
            sets.push_back(each.keys);
    }
    m_output->save(KeyOutput::published(sets), tr("keys"));
}

void KeyPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void KeyPanel::showHistoryOf(PublishedKeys &published)
{
    const auto create = [&published](QWidget *page) { return new KeyHistoryView(published, page); };
    const int page = m_details->addTab(new DeferredPage(create, m_details), tr("Changes"));
    connect(&published, &PublishedKeys::changed, this,
            [this, page, &published] { m_details->showCount(page, published.earlierSets()); });
}

/// As many rows as there are, within reason; the details take the rest. Later the user's own division holds.
void KeyPanel::fitTable()
{
    m_table->updateGeometry();
    m_table->parentWidget()->updateGeometry(); // or the splitter would go by the hint for the rows before
    const int upper = m_splitter->widget(0)->sizeHint().height();
    m_splitter->setSizes({upper, std::max(m_splitter->height() - upper, 1)});
}

void KeyPanel::applyLint(const Lint &lint)
{
    m_model->setLint(lint);
    const auto set = SetFindings::ofSources(*lint, m_sources);
    m_setFindings->showFindings(set);
    if (!set.empty())
        fitTable();
    auto count = std::size_t(
        std::ranges::count_if(set, [](const auto &each) { return each.finding.severity != inspect::Severity::Note; }));
    for (const inspect::KeyLint &each : *lint)
        count += each.warnings();
    m_warnings->show(Tone::Warning,
                     count == 0   ? QString()
                     : count == 1 ? tr("1 warning")
                                  : tr("%1 warnings").arg(locale().toString(count)),
                     Glyph::MarkWarning);
    showDetails();
}

void KeyPanel::applyFilter(const QString &text)
{
    const auto chosen = currentKey();
    m_arranging = true;
    m_model->setFilter(text);
    m_arranging = false;
    selectKey(chosen);
    updateCaption();
}

std::optional<std::size_t> KeyPanel::currentKey() const
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    return current.isValid() ? std::optional(m_model->keyOfRow(current.row())) : std::nullopt;
}

/// The key's row, or the first one where it has none.
void KeyPanel::selectKey(std::optional<std::size_t> keyIndex)
{
    QModelIndex row = keyIndex ? m_model->indexOfKey(*keyIndex) : QModelIndex();
    if (!row.isValid() && m_model->rowCount() > 0)
        row = m_model->index(0, KeyTableModel::KeyIdColumn);
    m_arranging = true; // the details are drawn once, below
    if (row.isValid())
        m_table->setCurrentIndex(row);
    m_arranging = false;
    showDetails();
}

void KeyPanel::showDetails()
{
    const auto key = currentKey();
    if (key)
        m_details->showKey(m_model->key(*key), m_model->findings(*key), m_model->isVerifying(*key), clockNow());
    else
        m_details->showNothing();
}

void KeyPanel::updateCaption()
{
    const QString all = locale().toString(m_model->keyCount());
    const bool filtered = !m_filter->text().isEmpty();
    m_count->setText(filtered ? tr("%1 of %2").arg(locale().toString(m_model->rowCount()), all) : all);
    m_count->setVisible(m_model->keyCount() > 0);
    m_table->setEmptyText(emptyWords());
}

QString KeyPanel::emptyWords() const
{
    if (m_model->keyCount() > 0)
        return tr("No key has that in it.");
    if (!firstSource().isFetched())
        return tr("No keys yet. Fetch them from an endpoint above.");
    return tr("The endpoint published no keys. Pangea does so until the signing of JWTs is switched on: until then its "
              "tokens are opaque, and there is no signature to check.");
}

/// One without keys if there is none.
const inspect::KeySource &KeyPanel::firstSource() const
{
    static const inspect::KeySource none;
    return m_sources.empty() ? none : m_sources.front();
}

void KeyPanel::updateStaleMark()
{
    const inspect::KeySource &source = firstSource();
    const bool isStale = m_isStale && m_model->keyCount() > 0;
    setPlainToolTip(*m_stale, source.isEarlier
                                  ? tr("Keys of an earlier fetch, by which the token is judged since you asked for it.")
                                  : tr("The last request brought no keys. These are still the ones %1.")
                                        .arg(explain::keySourceWords(source)));
    m_stale->show(source.isEarlier ? Tone::Warning : Tone::Neutral,
                  source.isEarlier || isStale ? tr("earlier") : QString());
}

} // namespace tokenscope::ui
