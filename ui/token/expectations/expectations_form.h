// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/expectations/expectation_field.h"

#include <QScrollArea>

#include <optional>
#include <string_view>

class QFormLayout;
class QSpinBox;
class QToolButton;

namespace tokenscope::storage {
class Storage;
}

namespace tokenscope::ui {

class ChoiceBox;
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

    QSize minimumSizeHint() const override;

signals:
    void expectationsChanged();

private:
    void createFields();
    void connectSignals();
    void layOut();
    void layOutMore(QFormLayout *form);
    QFormLayout *createForm(QWidget *parent);
    void unfoldWhereFilled();
    ExpectationField *fieldOf(std::string_view member) const;
    ExpectationField *createField(const QString &label, ExpectationField::Holds holds);
    QSpinBox *createSeconds(const QString &label, int maximum);
    void addRow(QFormLayout *form, QWidget *field, QWidget *named);

    SavedExpectationsBar *m_saved = nullptr;
    ExpectationField *m_issuer = nullptr;
    ExpectationField *m_audience = nullptr;
    MomentField *m_moment = nullptr;
    QSpinBox *m_leeway = nullptr;
    ExpectationField *m_algorithms = nullptr;
    ExpectationField *m_type = nullptr;
    ChoiceBox *m_tokenType = nullptr;
    ExpectationField *m_subject = nullptr;
    QSpinBox *m_maximumAge = nullptr;
    QSpinBox *m_maximumLifetime = nullptr;
    ExpectationField *m_requiredClaims = nullptr;
    ExpectationField *m_nonce = nullptr;
    ExpectationField *m_authorizedParty = nullptr;
    QWidget *m_more = nullptr; ///< holds what is seldom expected
    QToolButton *m_moreButton = nullptr;
    bool m_isFilling = false;
};

} // namespace tokenscope::ui
