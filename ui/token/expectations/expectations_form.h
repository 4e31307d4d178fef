// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectation_members.h"
#include "inspect/model/inspection.h"
#include "ui/files/companion_files.h"
#include "ui/token/expectations/expectation_field.h"

#include <QScrollArea>

#include <optional>
#include <string_view>
#include <vector>

class QCheckBox;
class QFormLayout;
class QSpinBox;
class QToolButton;

namespace tokenscope::storage {
class Storage;
}

namespace tokenscope::ui {

class CompanionsBox;
class KindChoice;
class MomentField;
class SavedExpectationsBar;

/// What a verifier would demand of the token. What is empty is not checked.
class ExpectationsForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExpectationsForm(QWidget *parent = nullptr);

    inspect::Expectations expectations() const;
    /// expectationsChanged() comes once, where something changed.
    void setExpectations(const inspect::Expectations &expectations);
    /// Empty: judged by the clock.
    std::optional<Moment> moment() const;
    void setMoment(std::optional<Moment> moment);

    /// What the "from token" buttons take.
    void showOffers(const inspect::Inspection &inspection);
    void clearOffers();
    /// That is expected from now on; `member` is one of inspect::expectationMembers(). An algorithm is allowed beside
    /// those that are.
    void expect(std::string_view member, const std::string &value);
    void expectIssuer(const std::string &issuer);
    /// Lets expectations be saved under names. The storage outlives the form.
    void setStorage(storage::Storage &storage);

    /// What was given beside the token.
    void showCompanions(const Companions &companions);

    QSize minimumSizeHint() const override;

signals:
    void expectationsChanged();
    void companionWanted(tokenscope::ui::Companion companion);
    void companionRemoved(tokenscope::ui::Companion companion);

private:
    /// Of one text or several, by its row in inspect::expectationMembers().
    struct TextField
    {
        std::string_view member;
        inspect::ExpectationPlace place;
        ExpectationField *field;
        bool isSeldom; ///< lies behind More
    };

    void createFields();
    void createTextFields();
    void connectSignals();
    void layOut();
    void layOutMore(QFormLayout *form);
    enum class RowPlace { Shown, BehindMore };
    void addTextRows(QFormLayout *form, RowPlace place);
    QFormLayout *createForm(QWidget *parent);
    void unfoldWhereFilled();
    ExpectationField *fieldOf(std::string_view member) const;
    QSpinBox *createSeconds(const QString &label, int maximum);
    void addRow(QFormLayout *form, QWidget *field, QWidget *named);

    SavedExpectationsBar *m_saved = nullptr;
    std::vector<TextField> m_texts;
    MomentField *m_moment = nullptr;
    QSpinBox *m_leeway = nullptr;
    KindChoice *m_kind = nullptr;
    QSpinBox *m_maximumAge = nullptr;
    QSpinBox *m_maximumLifetime = nullptr;
    QCheckBox *m_keyBinding = nullptr;
    CompanionsBox *m_companions = nullptr;
    QWidget *m_more = nullptr; ///< holds what is seldom expected
    QToolButton *m_moreButton = nullptr;
    bool m_isFilling = false;
};

} // namespace tokenscope::ui
