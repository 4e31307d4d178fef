// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/report.h"

#include <QAbstractItemModel>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace tokenscope::ui {

/// The steps of one login in their order, and under each the links that were checked there.
class StepsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, StateColumn, TimeColumn, PartiesColumn, ColumnCount };

    explicit StepsModel(QObject *parent = nullptr);

    /// Null for nothing.
    void showLogin(std::shared_ptr<const login::Report> report, std::size_t login);
    /// After the shown time zone has changed.
    void reword();

    /// Of the recording; nothing for an invalid index.
    std::optional<std::size_t> exchangeAt(const QModelIndex &index) const;
    /// Null where it is a step.
    const login::Link *linkAt(const QModelIndex &index) const;
    /// Where that exchange is; an invalid index where it is not in this login.
    QModelIndex indexOfExchange(std::size_t exchange) const;
    /// Of the first broken link; an invalid index where all hold.
    QModelIndex firstBroken() const;
    /// Whether a link of the step at that row is broken or has a warning.
    bool hasTrouble(int row) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Step
    {
        std::size_t exchange;
        std::vector<std::size_t> links; ///< of the login's report
    };

    const login::LoginReport &found() const { return m_report->logins[m_login]; }
    std::optional<login::LinkState> worstOf(const Step &step) const;
    QString stepText(const Step &step, Column column) const;
    QString linkText(const login::Link &link, Column column) const;
    QVariant decoration(std::optional<login::LinkState> state) const;

    std::shared_ptr<const login::Report> m_report;
    std::size_t m_login = 0;
    std::vector<Step> m_steps;
};

} // namespace tokenscope::ui
