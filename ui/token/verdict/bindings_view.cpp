// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/bindings_view.h"

#include "explain/phrases/counted.h"
#include "explain/verdict/binding_words.h"
#include "ui/token/verdict/check_row.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

using inspect::Binding;
using inspect::BindingState;

MarkIcon::Mark markOf(BindingState state)
{
    switch (state) {
    case BindingState::Holds:
        return MarkIcon::Mark::Passed;
    case BindingState::Broken:
        return MarkIcon::Mark::Failed;
    case BindingState::NotChecked:
        return MarkIcon::Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

/// Rows are widgets. A presentation of more disclosures than these is a forgery or a test.
constexpr std::size_t mostRows = 200;

/// What needs looking at comes first.
std::vector<const Binding *> arranged(const std::vector<Binding> &bindings)
{
    std::vector<const Binding *> arranged;
    for (const BindingState state : {BindingState::Broken, BindingState::NotChecked, BindingState::Holds}) {
        for (const Binding &each : bindings) {
            if (each.state == state && arranged.size() < mostRows)
                arranged.push_back(&each);
        }
    }
    return arranged;
}

} // namespace

BindingsView::BindingsView(QWidget *parent)
    : RowsView(tr("Bindings"), parent)
    , m_caption(tr("Bindings"))
{
}

void BindingsView::showNothing()
{
    hideRowsFrom(0);
    setCounts(0, 0);
}

void BindingsView::showInspection(const inspect::Inspection &inspection)
{
    const QLocale locale;
    const std::vector<const Binding *> bindings = arranged(inspection.bindings);
    for (std::size_t i = 0; i < bindings.size(); ++i) {
        const auto [title, detail] = explain::bindingWords(*bindings[i]);
        row(i)->showWords(markOf(bindings[i]->state), title, detail);
    }
    std::size_t rows = bindings.size();
    if (const std::size_t left = inspection.bindings.size() - rows; left > 0)
        row(rows++)->showWords(MarkIcon::Mark::NotChecked, tr("%1 more").arg(locale.toString(qulonglong(left))),
                               tr("There are too many to list all of them here."));
    const bool isToken = inspection.verdict != inspect::Verdict::NotAToken;
    if (rows == 0 && isToken)
        row(rows++)->showWords(MarkIcon::Mark::NotChecked, tr("No bindings"),
                               tr("The token names no other token, key or request that it belongs to."));
    hideRowsFrom(rows);
    setCounts(qint64(inspection.bindings.size()),
              std::ranges::count(inspection.bindings, BindingState::Broken, &Binding::state));
}

QString BindingsView::brokenWords() const
{
    return m_broken == 0
               ? QString()
               : explain::counted(m_broken, tr("%1 broken", "one binding"), tr("%1 broken", "several bindings"));
}

void BindingsView::setCounts(qint64 count, qint64 broken)
{
    const QLocale locale;
    m_count = count;
    m_broken = broken;
    const QString caption = broken > 0   ? tr("Bindings: %1 ✗").arg(locale.toString(broken))
                            : count == 0 ? tr("Bindings")
                                         : tr("Bindings: %1").arg(locale.toString(count));
    if (std::exchange(m_caption, caption) != caption)
        emit captionChanged(caption);
}

} // namespace tokenscope::ui
