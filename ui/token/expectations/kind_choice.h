// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "inspect/model/inspection.h"

#include <QWidget>

#include <optional>

namespace tokenscope::ui {

class ChoiceBox;

/// The kind that a token is judged as: what it was recognized as, or one of the registry that the user sets.
class KindChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit KindChoice(const QString &label, QWidget *parent = nullptr);

    /// Fills in `kind`, or `tokenType` where it came in as one.
    void enterInto(inspect::Expectations &expectations) const;
    void setFrom(const inspect::Expectations &expectations);
    ChoiceBox *box() const { return m_box; }

    void showRecognized(const inspect::Inspection &inspection);
    void showNothing();

signals:
    void changed();

private:
    void fill();

    ChoiceBox *m_box;
    std::optional<inspect::TokenType> m_type; ///< as it was expected before there were kinds
    bool m_isSetting = false;
};

} // namespace tokenscope::ui
