// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_history_view.h"

#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/verdict/work_words.h"
#include "jose/keys/public_key_set.h"
#include "ui/keys/key_changes_view.h"
#include "ui/look/message_box.h"
#include "ui/look/widgets.h"
#include "ui/session/published_keys.h"

#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

namespace {

using storage::KeptKeySet;

using KeyChanges = std::vector<explain::KeyChangeRow>;

constexpr int idRole = Qt::UserRole;

/// Of public material on both sides, since no more than that is kept.
KeyChanges changesSince(const KeptKeySet &before, const std::shared_ptr<const jose::JwkSet> &now)
{
    return explain::keyChangeRows(*before.keys, jose::publicKeySet(*now));
}

} // namespace

KeyHistoryView::KeyHistoryView(PublishedKeys &published, QWidget *parent)
    : QWidget(parent)
    , m_published(published)
    , m_sets(new QListWidget(this))
    , m_changes(new KeyChangesView(this))
{
    m_sets->setAccessibleName(tr("Fetches"));
    m_sets->setFrameShape(QFrame::NoFrame);
    m_sets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setAccessibleName(tr("Changes since then"));
    for (QWidget *part : {static_cast<QWidget *>(m_sets), static_cast<QWidget *>(m_changes)}) {
        part->setMinimumHeight(2 * fontMetrics().lineSpacing());
        part->setMinimumWidth(10 * fontMetrics().averageCharWidth());
    }
    auto *lower = new QWidget(this);
    auto *words = new QVBoxLayout(lower);
    words->setContentsMargins(0, 6, 0, 0);
    words->setSpacing(2);
    words->addWidget(new Caption(tr("Changes since then"), lower));
    words->addWidget(m_changes, 1);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_sets);
    halves->addWidget(lower);
    halves->setChildrenCollapsible(false);
    halves->setSizes({1000, 1500}); // shares, not pixels
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(halves, 1);
    column->addWidget(createButtons());
    connect(&m_published, &PublishedKeys::changed, this, &KeyHistoryView::showSets);
    connect(m_sets, &QListWidget::currentItemChanged, this, &KeyHistoryView::showChanges);
    showSets();
}

QWidget *KeyHistoryView::createButtons()
{
    auto *buttons = new QWidget(this);
    m_judge = new QPushButton(tr("&Judge by this set"), buttons);
    m_judge->setAccessibleName(tr("Judge the token by this set"));
    m_clear = new QPushButton(tr("Clear…"), buttons);
    m_clear->setAccessibleName(tr("Clear history"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_judge);
    row->addStretch(1);
    row->addWidget(m_clear);
    connect(m_judge, &QPushButton::clicked, this, [this] {
        if (const KeptKeySet *set = chosen())
            m_published.judgeBy(set->id);
    });
    connect(m_clear, &QPushButton::clicked, this, &KeyHistoryView::askToClear);
    return buttons;
}

void KeyHistoryView::showSets()
{
    const QListWidgetItem *current = m_sets->currentItem();
    const QVariant chosenId = current ? current->data(idRole) : QVariant();
    {
        const QSignalBlocker quiet(m_sets);
        m_sets->clear();
        for (const KeptKeySet &set : m_published.sets()) {
            QListWidgetItem *item = createItem(set);
            m_sets->addItem(item);
            if (item->data(idRole) == chosenId)
                m_sets->setCurrentItem(item);
        }
        if (!m_sets->currentItem() && m_sets->count() > 0)
            m_sets->setCurrentRow(0);
    }
    m_clear->setEnabled(m_sets->count() > 0);
    showChanges();
}

QListWidgetItem *KeyHistoryView::createItem(const KeptKeySet &set) const
{
    const auto count = qint64(set.keys->keys().size());
    QString words =
        tr("%1 · %2").arg(explain::calendarTime(set.lastSeen), explain::counted(count, tr("1 key"), tr("%1 keys")));
    if (set.id == m_published.current())
        words = tr("%1 · current").arg(words);
    if (set.id == m_published.judgedBy())
        words = tr("▲ %1 · judges the token").arg(words);
    auto *item = new QListWidgetItem(words); // NOLINT: the list owns it once it is added
    item->setData(idRole, set.id);
    item->setToolTip(plainToolTip(tr("First seen on %1, last seen on %2")
                                      .arg(explain::calendarTime(set.firstSeen), explain::calendarTime(set.lastSeen))));
    return item;
}

const KeptKeySet *KeyHistoryView::chosen() const
{
    const QListWidgetItem *item = m_sets->currentItem();
    const auto &sets = m_published.sets();
    const auto found = item ? std::ranges::find(sets, item->data(idRole).toLongLong(), &KeptKeySet::id) : sets.end();
    return found == sets.end() ? nullptr : &*found;
}

void KeyHistoryView::showChanges()
{
    const KeptKeySet *set = chosen();
    const bool isCurrent = set && set->id == m_published.current();
    m_judge->setEnabled(set && set->id != m_published.judgedBy() && !(isCurrent && m_published.judgedBy() == 0));
    m_comparison.stop();
    m_changes->clear();
    if (!set)
        m_changes->showWords(tr("Fetch keys from an endpoint: what it published before is listed here."));
    else if (isCurrent)
        m_changes->showWords(tr("These are the current keys. Choose an earlier fetch to read what has changed since."));
    else if (m_published.currentKeys())
        m_comparison.start(
            this, [set = *set, current = m_published.currentKeys()] { return changesSince(set, current); },
            [this](const concurrency::WorkResult<KeyChanges> &changes) {
                if (changes)
                    m_changes->showChanges(*changes);
                else
                    m_changes->showWords(explain::workFaultWords(changes.error(), explain::WorkSubject::Keys));
            });
    else
        m_changes->showWords(tr("Fetch the keys of now to read what has changed since this fetch."));
}

void KeyHistoryView::askToClear()
{
    ask(this, tr("Forget all key sets of this endpoint, this fetch’s too?"),
        tr("A token whose key was rotated out is then no longer recognized as such."), tr("Clear"),
        [published = &m_published] { published->clear(); });
}

} // namespace tokenscope::ui
