// SPDX-License-Identifier: Apache-2.0
#include "ui/login/steps_model.h"

#include "explain/login/link_words.h"
#include "explain/login/login_words.h"
#include "explain/phrases/time_zone.h"
#include "ui/login/link_mark.h"
#include "ui/look/widgets.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace tokenscope::ui {

using explain::LoginWords;
using login::LinkState;

namespace {

/// Of a step, in a list. A link has the row of its step, from 1 on.
constexpr quintptr stepId = 0;

} // namespace

StepsModel::StepsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void StepsModel::showLogin(std::shared_ptr<const login::Report> report, std::size_t login)
{
    beginResetModel();
    m_report = std::move(report);
    m_login = login;
    m_steps.clear();
    if (m_report && login < m_report->logins.size()) {
        for (const std::size_t exchange : m_report->recording.logins[login].exchanges)
            m_steps.push_back({exchange, {}});
        for (std::size_t i = 0; i < found().links.size(); ++i) {
            const auto step = std::ranges::lower_bound(m_steps, found().links[i].exchange, {}, &Step::exchange);
            if (step != m_steps.end() && step->exchange == found().links[i].exchange)
                step->links.push_back(i);
        }
    }
    endResetModel();
}

void StepsModel::reword()
{
    if (!m_steps.empty())
        emit dataChanged(index(0, TimeColumn), index(int(m_steps.size()) - 1, TimeColumn));
}

std::optional<std::size_t> StepsModel::exchangeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const quintptr id = index.internalId();
    return m_steps[id == stepId ? std::size_t(index.row()) : std::size_t(id - 1)].exchange;
}

const login::Link *StepsModel::linkAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == stepId)
        return nullptr;
    const Step &step = m_steps[std::size_t(index.internalId() - 1)];
    return &found().links[step.links[std::size_t(index.row())]];
}

QModelIndex StepsModel::indexOfExchange(std::size_t exchange) const
{
    const auto step = std::ranges::lower_bound(m_steps, exchange, {}, &Step::exchange);
    if (step == m_steps.end() || step->exchange != exchange)
        return {};
    return index(int(step - m_steps.begin()), StepColumn);
}

QModelIndex StepsModel::firstBroken() const
{
    if (m_steps.empty() || !found().firstBroken)
        return {};
    const std::size_t broken = *found().firstBroken;
    const QModelIndex step = indexOfExchange(found().links[broken].exchange);
    if (!step.isValid())
        return {};
    const auto &links = m_steps[std::size_t(step.row())].links;
    return index(int(std::ranges::find(links, broken) - links.begin()), StepColumn, step);
}

bool StepsModel::hasTrouble(int row) const
{
    const auto worst = worstOf(m_steps[std::size_t(row)]);
    return worst == LinkState::Broken || worst == LinkState::Warning;
}

QModelIndex StepsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : stepId);
}

QModelIndex StepsModel::parent(const QModelIndex &index) const
{
    const quintptr id = index.isValid() ? index.internalId() : stepId;
    return id == stepId ? QModelIndex() : createIndex(int(id - 1), StepColumn, stepId);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_steps.size());
    const bool isStep = parent.internalId() == stepId && parent.column() == StepColumn;
    return isStep ? int(m_steps[std::size_t(parent.row())].links.size()) : 0;
}

int StepsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

std::optional<LinkState> StepsModel::worstOf(const Step &step) const
{
    for (const LinkState state : {LinkState::Broken, LinkState::Warning, LinkState::Holds, LinkState::NotChecked}) {
        if (std::ranges::any_of(step.links, [&](std::size_t link) { return found().links[link].state == state; }))
            return state;
    }
    return std::nullopt;
}

QString StepsModel::stepText(const Step &step, Column column) const
{
    const login::Recording &recording = m_report->recording;
    const login::Exchange &exchange = recording.exchanges[step.exchange];
    const login::HarEntry &entry = recording.entryOf(exchange);
    switch (column) {
    case StepColumn:
        return LoginWords::kind(exchange.kind);
    case TimeColumn:
        return entry.started ? explain::shownClock(std::chrono::floor<std::chrono::seconds>(*entry.started))
                             : QString();
    case PartiesColumn:
        return LoginWords::parties(exchange.kind);
    case StateColumn: {
        std::vector<LinkState> states;
        for (const std::size_t link : step.links)
            states.push_back(found().links[link].state);
        return states.empty() ? tr("Nothing to check") : LoginWords::states(states);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString StepsModel::linkText(const login::Link &link, Column column) const
{
    switch (column) {
    case StepColumn:
        return explain::checkName(link.check);
    case PartiesColumn: {
        const auto &exchanges = m_report->recording.exchanges;
        const bool isOther = link.source && *link.source != link.exchange;
        return isOther ? tr("against: %1").arg(LoginWords::kind(exchanges[*link.source].kind)) : QString();
    }
    case StateColumn: {
        const QString title = explain::linkWords(link).title;
        const QString state = LoginWords::state(link.state);
        return title.isEmpty() ? state : tr("%1: %2").arg(state, title);
    }
    case TimeColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StepsModel::decoration(std::optional<LinkState> state) const
{
    return state ? QVariant(markIcon(markOf(*state))) : QVariant();
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const login::Link *link = linkAt(index);
    const Step *step = link ? nullptr : &m_steps[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString text = link ? linkText(*link, column) : stepText(*step, column);
        return role == Qt::DisplayRole ? text : plainToolTip(text);
    }
    if (role == Qt::DecorationRole && column == StateColumn)
        return decoration(link ? std::optional(link->state) : worstOf(*step));
    const auto state = link ? std::optional(link->state) : worstOf(*step);
    if (role == Qt::ForegroundRole && column == StateColumn && state == LinkState::Broken)
        return color(Tone::Bad);
    if (role == Qt::ForegroundRole && (column == TimeColumn || column == PartiesColumn))
        return color(Tone::Muted);
    return {};
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case StepColumn:
        return tr("Step");
    case TimeColumn:
        return tr("Time");
    case PartiesColumn:
        return tr("From → to");
    case StateColumn:
        return tr("Links");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenscope::ui
