// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/row_place.h"
#include "scan/table/table_scan.h"
#include "ui/look/widgets.h"
#include "ui/session/background_work.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace tokenscope::ui {

class FormArea;

/// What is known of the chosen row. For it the token is read again at its place in the file, judged as it was before,
/// and forgotten.
class RowDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit RowDetails(QWidget *parent = nullptr);

    void showRow(std::shared_ptr<const scan::TableScan> scan, std::uint32_t number);
    void showNothing();
    /// In the zone of now.
    void reword();

signals:
    void inspectWanted();
    void copyWanted();
    void causeWanted(tokenscope::inspect::Code cause);

private:
    struct Read;

    void read();
    void show(const Read &read);
    void fillForm(const Read &read);

    std::shared_ptr<const scan::TableScan> m_scan;
    std::uint32_t m_number = 0;
    BackgroundWork m_reading;
    PlainLabel *m_headline;
    PlainLabel *m_reason;
    QPushButton *m_inspect;
    QPushButton *m_copy;
    FormArea *m_form;
    QPushButton *m_sameCause;
    std::optional<inspect::Code> m_cause;
};

} // namespace tokenscope::ui
