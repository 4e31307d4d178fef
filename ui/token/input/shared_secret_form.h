// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/shared_secret.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace tokenscope::ui {

class PlainLabel;
class SecretField;

/// What a token with HS256 and the like needs: the secret that both sides share, as text, base64 or hexadecimal. It is
/// in this field alone, and goes with the token.
class SharedSecretForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SharedSecretForm(QWidget *parent = nullptr);

    /// What is to be judged with: as it was when Check was pressed last; empty once it was edited since.
    const QString &secret() const { return m_secret; }
    inspect::SecretForm form() const { return m_form; }
    /// Tells one secret from another without holding it.
    quint64 revision() const { return m_revision; }

    /// What came of it. `judgement` is null while no secret was tried.
    void showResult(const inspect::Inspection &inspection, const std::optional<inspect::SecretForm> &fittingForm,
                    bool fits);
    /// The secret goes for good.
    void forget();
    void focusSecret();

signals:
    /// Judge with secret() and form() from now on.
    void secretChanged();
    /// Somebody asked for the answer, which may be the same as before; secretChanged() follows.
    void checkPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    /// In two lines too, as long words need them.
    void keepWordsWhole();
    void onCheckPressed();
    void check();
    void onEdited();
    void withdraw();
    void choose(inspect::SecretForm form);
    void showMessage(const QString &words);

    SecretField *m_field;
    std::array<QPushButton *, 3> m_forms = {}; ///< in the order of inspect::SecretForm
    QPushButton *m_check;
    PlainLabel *m_words;
    QString m_secret;
    inspect::SecretForm m_form = inspect::SecretForm::Text;
    quint64 m_revision = 0;
    qsizetype m_length = 0; ///< of what is in the field
};

} // namespace tokenscope::ui
