// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_panel.h"

#include "base/system_clock.h"
#include "concurrency/release_off_thread.h"
#include "explain/keys/key_pem.h"
#include "explain/keys/key_words.h"
#include "ui/keys/key_details.h"
#include "ui/keys/key_history_view.h"
#include "ui/keys/key_table_model.h"
#include "ui/keys/key_table_view.h"
#include "ui/keys/set_findings.h"
#include "ui/look/deferred_page.h"
#include "ui/look/glyphs.h"
#include "ui/look/widgets.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

namespace {

using jose::Jwk;

QString keyIdOf(const Jwk &key)
{
    return key.id() ? QString::fromStdString(key.id()->value) : QString();
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

/// Of an endpoint that published none the table itself says what that means.
std::vector<inspect::Finding> ofTheSet(const inspect::KeyLint &lint, const inspect::KeySource &source)
{
    std::vector<inspect::Finding> findings = lint.set;
    if (source.isFetched())
        std::erase_if(findings, [](const auto &each) { return each.code == inspect::Code::KeySetEmpty; });
    return findings;
}

} // namespace

KeyPanel::KeyPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new KeyTableModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new KeyTableView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_details(new KeyDetails(this))
    , m_caption(new Caption({}, this))
    , m_warnings(new Badge(this))
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
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    column->addWidget(panel, 1);
    column->addWidget(m_setFindings);

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
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);

    auto *captions = new QWidget(this);
    auto *row = new QHBoxLayout(captions);
    row->setContentsMargins(12, 6, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_caption);
    row->addWidget(m_warnings);
    row->addWidget(m_stale);
    row->addStretch(1);
    row->addWidget(m_filter, 2);
    return captions;
}

void KeyPanel::createActions()
{
    addCopyAction(tr("Copy key ID"), QKeySequence::Copy, &keyIdOf);
    addCopyAction(tr("Copy JWK"), {}, &KeyDetails::maskedJson);
    addCopyAction(tr("Copy public key (PEM)"), {}, &explain::keyPem);
    addCopyAction(tr("Copy thumbprint"), {}, &thumbprintOf);
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
    // Its picture comes with all of Qt's image formats: not before there is something to clear.
    connect(m_filter, &QLineEdit::textEdited, m_filter, [this] { addClearButton(*m_filter); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_arranging)
            showDetails();
    });
}

void KeyPanel::setKeys(const inspect::KeySource &source)
{
    const auto before = m_source.keys; // a copy of the key alone could take long
    const auto place = currentKey();
    const Jwk *const chosen = place ? &m_model->key(*place) : nullptr;
    const bool wasEmpty = m_model->keyCount() == 0;

    m_arranging = true;
    m_model->setKeys(source.keys);
    m_arranging = false;
    m_table->fitColumns();
    if (wasEmpty)
        fitTable();
    m_source = source;
    m_isStale = false;
    setPlainToolTip(*m_caption, source.keys ? explain::keySourceWords(source) : QString());
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
    if (!source.keys)
        return;
    const auto lint = [keys = source.keys, now = clockNow()]() -> Lint {
        return concurrency::releasedOffThread(std::make_shared<const inspect::KeyLint>(inspect::lint(*keys, now)));
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

void KeyPanel::markVerifying(std::optional<std::size_t> index)
{
    if (index && *index >= m_model->keyCount())
        index.reset();
    const auto before = m_model->verifying();
    m_model->setVerifying(index);
    // Details drawn anew take the user's selection and focus away.
    const auto shown = currentKey();
    if (shown && before != index && (shown == before || shown == index))
        showDetails();
}

void KeyPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void KeyPanel::showHistoryOf(PublishedKeys &published)
{
    const auto create = [&published](QWidget *page) { return new KeyHistoryView(published, page); };
    m_details->addTab(new DeferredPage(create, m_details), tr("Changes"));
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
    const auto set = ofTheSet(*lint, m_source);
    m_setFindings->showFindings(set);
    if (!set.empty())
        fitTable();
    const std::size_t count = lint->warnings() + std::size_t(std::ranges::count_if(set, [](const auto &finding) {
                                  return finding.severity != inspect::Severity::Note;
                              }));
    m_warnings->show(Tone::Warning, count == 0   ? QString()
                                    : count == 1 ? tr("1 warning")
                                                 : tr("%1 warnings").arg(locale().toString(count)));
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
    m_caption->setText(filtered ? tr("Keys (%1 of %2)").arg(locale().toString(m_model->rowCount()), all)
                                : tr("Keys (%1)").arg(all));
    m_table->setEmptyText(emptyWords());
}

QString KeyPanel::emptyWords() const
{
    if (m_model->keyCount() > 0)
        return tr("No key has that in it.");
    if (!m_source.isFetched())
        return tr("No keys yet. Fetch them from an endpoint above.");
    return tr("The endpoint published no keys. Pangea does so until the signing of JWTs is switched on: until then its "
              "tokens are opaque, and there is no signature to check.");
}

void KeyPanel::updateStaleMark()
{
    const bool isStale = m_isStale && m_model->keyCount() > 0;
    setPlainToolTip(*m_stale, m_source.isEarlier
                                  ? tr("Keys of an earlier fetch, by which the token is judged since you asked for it.")
                                  : tr("The last request brought no keys. These are still the ones %1.")
                                        .arg(explain::keySourceWords(m_source)));
    m_stale->show(m_source.isEarlier ? Tone::Warning : Tone::Neutral,
                  m_source.isEarlier || isStale ? tr("earlier") : QString());
}

} // namespace tokenscope::ui
