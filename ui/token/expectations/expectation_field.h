// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QPushButton;

namespace tokenscope::ui {

/// One expected text, or several with commas between them, and a button that takes what the token says. A value that
/// came from a token or a sample is kept to the byte until the user edits it, although it is shown escaped.
class ExpectationField final : public QWidget
{
    Q_OBJECT

public:
    enum class Holds { OneText, Texts };

    ExpectationField(const QString &label, Holds holds, QWidget *parent = nullptr);

    const std::vector<std::string> &values() const { return m_values; }
    void setValues(std::vector<std::string> values);
    /// What the button takes; it is disabled if there is nothing.
    void setOffer(std::vector<std::string> offer);
    void setPlaceholder(const QString &text);
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    void readEdit();
    void useOffer();

    Holds m_holds;
    QLineEdit *m_edit;
    QPushButton *m_fromToken;
    std::vector<std::string> m_values;
    std::vector<std::string> m_offer;
};

} // namespace tokenscope::ui
