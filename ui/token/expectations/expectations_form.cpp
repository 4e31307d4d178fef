// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/expectations_form.h"

#include "ui/look/check_box.h"
#include "ui/look/choice_box.h"
#include "ui/look/widgets.h"
#include "ui/token/expectations/companions_box.h"
#include "ui/token/expectations/kind_choice.h"
#include "ui/token/expectations/moment_field.h"
#include "ui/token/expectations/saved_expectations_bar.h"
#include "ui/token/expectations/text_expectations.h"

#include <QFormLayout>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tokenscope::ui {

namespace {

using Texts = std::vector<std::string>;

/// Zero stands for "not checked": a token of no age at all cannot be asked for.
std::optional<std::chrono::seconds> secondsOf(const QSpinBox &box)
{
    return box.value() > 0 ? std::optional(std::chrono::seconds(box.value())) : std::nullopt;
}

int boxValue(const std::optional<std::chrono::seconds> &seconds)
{
    const auto count = seconds ? seconds->count() : 0;
    return int(std::clamp<std::chrono::seconds::rep>(count, 0, std::numeric_limits<int>::max()));
}

/// A time at which the token was valid, or was meant to be.
std::optional<Moment> usedAt(const jose::Claims &claims)
{
    for (const auto &date : {claims.issuedAt(), claims.notBefore()}) {
        if (date && !date->clamped)
            return Moment(std::chrono::seconds(date->seconds));
    }
    return std::nullopt;
}

} // namespace

ExpectationsForm::ExpectationsForm(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Expectations"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget(this));
    createFields();
    layOut();
    connectSignals();
    widget()->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

inspect::Expectations ExpectationsForm::expectations() const
{
    inspect::Expectations expectations;
    for (const TextField &each : m_texts)
        enterTexts(expectations, each.place, each.field->values());
    m_kind->enterInto(expectations);
    expectations.leeway = std::chrono::seconds(m_leeway->value());
    expectations.maximumAge = secondsOf(*m_maximumAge);
    expectations.maximumLifetime = secondsOf(*m_maximumLifetime);
    expectations.needsKeyBinding = m_keyBinding->isChecked();
    return expectations;
}

void ExpectationsForm::setExpectations(const inspect::Expectations &expectations)
{
    if (expectations == this->expectations())
        return;
    m_isFilling = true;
    for (const TextField &each : m_texts)
        each.field->setValues(textsIn(expectations, each.place));
    m_kind->setFrom(expectations);
    m_leeway->setValue(boxValue(expectations.leeway));
    m_maximumAge->setValue(boxValue(expectations.maximumAge));
    m_maximumLifetime->setValue(boxValue(expectations.maximumLifetime));
    m_keyBinding->setChecked(expectations.needsKeyBinding);
    m_isFilling = false;
    unfoldWhereFilled();
    emit expectationsChanged();
}

std::optional<Moment> ExpectationsForm::moment() const
{
    return m_moment->moment();
}

void ExpectationsForm::setMoment(std::optional<Moment> moment)
{
    m_moment->setMoment(moment);
}

void ExpectationsForm::showOffers(const inspect::Inspection &inspection)
{
    const auto &claims = inspection.claims;
    for (const TextField &each : m_texts)
        each.field->setOffer(offerOf(each.member, inspection));
    m_kind->showRecognized(inspection);
    m_moment->setOffer(claims ? usedAt(*claims) : std::nullopt);
}

void ExpectationsForm::clearOffers()
{
    for (const TextField &each : m_texts)
        each.field->setOffer({});
    m_kind->showNothing();
    m_moment->setOffer({});
}

void ExpectationsForm::expect(std::string_view member, const std::string &value)
{
    ExpectationField *field = fieldOf(member);
    if (!field)
        return;
    Texts values = member == "algs" ? field->values() : Texts();
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
    field->setValues(values);
    unfoldWhereFilled();
}

ExpectationField *ExpectationsForm::fieldOf(std::string_view member) const
{
    const auto found = std::ranges::find(m_texts, member, &TextField::member);
    return found == m_texts.end() ? nullptr : found->field;
}

void ExpectationsForm::expectIssuer(const std::string &issuer)
{
    fieldOf("iss")->setValues(issuer.empty() ? Texts{} : Texts{issuer});
}

void ExpectationsForm::showCompanions(const Companions &companions)
{
    m_companions->showCompanions(companions);
}

void ExpectationsForm::setStorage(storage::Storage &storage)
{
    m_saved->setStorage(storage);
    connect(m_saved, &SavedExpectationsBar::chosen, this, &ExpectationsForm::setExpectations);
    connect(this, &ExpectationsForm::expectationsChanged, m_saved,
            [this] { m_saved->setExpectations(expectations()); });
    m_saved->setExpectations(expectations());
}

QSize ExpectationsForm::minimumSizeHint() const
{
    const int scrollBar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + scrollBar, 4 * fontMetrics().height()};
}

void ExpectationsForm::createFields()
{
    constexpr int tenYears = 10 * 366 * 24 * 3600;
    m_saved = new SavedExpectationsBar(widget());
    createTextFields();
    m_moment = new MomentField(tr("At time"), widget());
    m_leeway = createSeconds(tr("Leeway"), int(inspect::maximumLeeway.count()));
    m_leeway->setValue(int(inspect::Expectations().leeway.count()));
    m_kind = new KindChoice(tr("Kind of token"), widget());
    m_maximumAge = createSeconds(tr("Maximum age"), tenYears);
    m_maximumAge->setSpecialValueText(tr("not checked"));
    m_maximumLifetime = createSeconds(tr("Maximum lifetime"), tenYears);
    m_maximumLifetime->setSpecialValueText(tr("not checked"));
    m_keyBinding = new CheckBox(tr("Key binding required"), widget());
    m_keyBinding->setAccessibleName(m_keyBinding->text());
    setPlainToolTip(*m_keyBinding, tr("A presentation (SD-JWT) without its holder’s signature is rejected"));
    m_companions = new CompanionsBox(widget());
}

void ExpectationsForm::createTextFields()
{
    for (const TextRow &row : textRows()) {
        const inspect::ExpectationPlace place = placeOf(row.member);
        auto *field = new ExpectationField(tr(row.label), holdsOf(place), widget());
        field->setPlaceholder(tr(row.placeholder));
        m_texts.push_back({row.member, place, field, row.isSeldom});
    }
}

void ExpectationsForm::connectSignals()
{
    const auto report = [this] {
        if (!m_isFilling)
            emit expectationsChanged();
    };
    for (const TextField &each : m_texts)
        connect(each.field, &ExpectationField::changed, this, report);
    for (const QSpinBox *box : {m_leeway, m_maximumAge, m_maximumLifetime})
        connect(box, &QSpinBox::valueChanged, this, report);
    connect(m_kind, &KindChoice::changed, this, report);
    connect(m_keyBinding, &QCheckBox::toggled, this, report);
    connect(m_moment, &MomentField::changed, this, report);
    connect(m_companions, &CompanionsBox::wanted, this, &ExpectationsForm::companionWanted);
    connect(m_companions, &CompanionsBox::removed, this, &ExpectationsForm::companionRemoved);
}

QFormLayout *ExpectationsForm::createForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setVerticalSpacing(4);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void ExpectationsForm::layOut()
{
    QFormLayout *form = createForm(widget());
    form->setContentsMargins(10, 6, 10, 10);
    form->addRow(m_saved);
    addTextRows(form, RowPlace::Shown);
    addRow(form, m_moment, m_moment->edit());
    addRow(form, m_leeway, m_leeway);
    addRow(form, m_kind, m_kind->box());
    m_moreButton = new QToolButton(widget());
    m_moreButton->setText(tr("More"));
    m_moreButton->setObjectName(QStringLiteral("more expectations"));
    m_moreButton->setToolTip(tr("Type, subject, age, lifetime, nonce, key binding, DPoP and others"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_more = new QWidget(widget());
    layOutMore(createForm(m_more));
    m_more->hide();
    form->addRow(m_moreButton);
    form->addRow(m_more);
    form->addRow(m_companions);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool unfolded) {
        m_moreButton->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        m_more->setVisible(unfolded);
    });
}

void ExpectationsForm::layOutMore(QFormLayout *form)
{
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, m_maximumAge, m_maximumAge);
    addRow(form, m_maximumLifetime, m_maximumLifetime);
    addTextRows(form, RowPlace::BehindMore);
    form->addRow(m_keyBinding);
}

void ExpectationsForm::addTextRows(QFormLayout *form, RowPlace place)
{
    for (const TextField &each : m_texts) {
        if (each.isSeldom == (place == RowPlace::BehindMore))
            addRow(form, each.field, each.field->edit());
    }
}

/// What counts is never out of sight.
void ExpectationsForm::unfoldWhereFilled()
{
    const bool isFilled = std::ranges::any_of(
        m_texts, [](const TextField &each) { return each.isSeldom && !each.field->values().empty(); });
    if (isFilled || m_maximumAge->value() > 0 || m_maximumLifetime->value() > 0 || m_keyBinding->isChecked())
        m_moreButton->setChecked(true);
}

QSpinBox *ExpectationsForm::createSeconds(const QString &label, int maximum)
{
    auto *box = new QSpinBox(widget());
    box->setAccessibleName(label);
    box->setRange(0, maximum);
    box->setSuffix(tr(" s"));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

void ExpectationsForm::addRow(QFormLayout *form, QWidget *field, QWidget *named)
{
    auto *label = new PlainLabel(named->accessibleName(), widget());
    label->setBuddy(named);
    setTone(*label, Tone::Muted);
    form->addRow(label, field);
}

} // namespace tokenscope::ui
