// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/bench.h"
#include "ui/look/widgets.h"

#include <QHash>

#include <vector>

class QGridLayout;
class QPushButton;

namespace tokenscope::ui {

class ChipField;
class DateField;
class SecretField;

/// The claims that most tokens have, as fields. It knows no JSON: what is done to a field is an edit, and what the
/// fields show is a reading.
class ClaimsForm final : public Panel
{
    Q_OBJECT

public:
    explicit ClaimsForm(QWidget *parent = nullptr);

    /// Which fields are there follows from the kind; so does what the dates begin with.
    void setKind(const QString &kind, const QString &rule);
    void setSpan(const std::string &name, const QString &text);
    /// What is counted from now, for each time that the token is signed.
    std::vector<make::FieldEdit> spans() const;
    QStringList disclosable() const;
    /// `wasWrittenByForm`: the payload is as the form has it, and nobody typed in it since.
    void showReadings(const std::vector<make::FieldReading> &readings, Moment now, bool wasWrittenByForm);

signals:
    void edited(const tokenscope::make::FieldEdit &edit);
    void disclosableEdited();

private:
    struct Row
    {
        PlainLabel *label = nullptr;
        QWidget *field = nullptr;
    };

    QWidget *createTextRow(const std::string &name, const QString &label);
    QWidget *createTokenIdRow();
    ChipField *createChips(const std::string &name, const QString &label, make::FieldForm form);
    DateField *createDate(const std::string &name, const QString &label);
    QWidget *createOwnClaim();
    QLineEdit *createEdit(const std::string &name, const QString &label);
    void addRow(const std::string &name, const QString &label, QWidget *field);
    void addClaimMenu();
    void emitText(const std::string &name, const QString &text);

    PlainLabel *m_rule;
    QGridLayout *m_grid;
    QPushButton *m_add;
    QWidget *m_ownClaim;
    QHash<QString, Row> m_rows;
    QHash<QString, QLineEdit *> m_edits;
    QHash<QString, ChipField *> m_chips;
    QHash<QString, DateField *> m_dates;
    ChipField *m_disclosable;
    SecretField *m_accessToken;
};

} // namespace tokenscope::ui
