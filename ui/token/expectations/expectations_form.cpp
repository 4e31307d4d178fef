// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/expectations_form.h"

#include "ui/look/choice_box.h"
#include "ui/look/widgets.h"
#include "ui/token/expectations/moment_field.h"
#include "ui/token/expectations/saved_expectations_bar.h"

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

enum TokenTypeEntry { AnyToken, IdToken, AccessToken };

std::optional<std::string> firstOf(const ExpectationField &field)
{
    return field.values().empty() ? std::nullopt : std::optional(field.values().front());
}

Texts asTexts(const std::optional<std::string> &text)
{
    return text ? Texts{*text} : Texts{};
}

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

Texts memberText(const std::optional<json::Document> &document, std::string_view name)
{
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *value = object ? object->find(name) : nullptr;
    const std::string *text = value ? value->asString() : nullptr;
    return text ? Texts{*text} : Texts{};
}

/// More than these nobody expects: any one of them will do.
constexpr std::size_t most = 50;

Texts audiencesOf(const jose::Claims &claims)
{
    const auto &audience = claims.audience();
    if (!audience)
        return {};
    return {audience->begin(), audience->begin() + std::ptrdiff_t(std::min(audience->size(), most))};
}

Texts claimNames(const inspect::Inspection &inspection)
{
    Texts names;
    const json::Object *payload = inspection.payload ? inspection.payload->root.asObject() : nullptr;
    if (!payload || payload->members().size() > most)
        return names;
    for (const json::Member &member : payload->members())
        names.push_back(member.name);
    return names;
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
    expectations.issuer = firstOf(*m_issuer);
    expectations.audiences = m_audience->values();
    expectations.algorithms = m_algorithms->values();
    expectations.type = firstOf(*m_type);
    if (m_tokenType->currentIndex() != AnyToken)
        expectations.tokenType =
            m_tokenType->currentIndex() == IdToken ? inspect::TokenType::IdToken : inspect::TokenType::AccessToken;
    expectations.subject = firstOf(*m_subject);
    expectations.leeway = std::chrono::seconds(m_leeway->value());
    expectations.maximumAge = secondsOf(*m_maximumAge);
    expectations.maximumLifetime = secondsOf(*m_maximumLifetime);
    expectations.requiredClaims = m_requiredClaims->values();
    expectations.nonce = firstOf(*m_nonce);
    expectations.authorizedParty = firstOf(*m_authorizedParty);
    return expectations;
}

void ExpectationsForm::setExpectations(const inspect::Expectations &expectations)
{
    if (expectations == this->expectations())
        return;
    m_isFilling = true;
    m_issuer->setValues(asTexts(expectations.issuer));
    m_audience->setValues(expectations.audiences);
    m_algorithms->setValues(expectations.algorithms);
    m_type->setValues(asTexts(expectations.type));
    const int kind = !expectations.tokenType                                  ? AnyToken
                     : *expectations.tokenType == inspect::TokenType::IdToken ? IdToken
                                                                              : AccessToken;
    m_tokenType->setCurrentIndex(kind);
    m_subject->setValues(asTexts(expectations.subject));
    m_leeway->setValue(boxValue(expectations.leeway));
    m_maximumAge->setValue(boxValue(expectations.maximumAge));
    m_maximumLifetime->setValue(boxValue(expectations.maximumLifetime));
    m_requiredClaims->setValues(expectations.requiredClaims);
    m_nonce->setValues(asTexts(expectations.nonce));
    m_authorizedParty->setValues(asTexts(expectations.authorizedParty));
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
    m_algorithms->setOffer(memberText(inspection.header, "alg"));
    m_type->setOffer(memberText(inspection.header, "typ"));
    m_requiredClaims->setOffer(claimNames(inspection));
    const auto &claims = inspection.claims;
    m_issuer->setOffer(claims ? asTexts(claims->issuer()) : Texts{});
    m_subject->setOffer(claims ? asTexts(claims->subject()) : Texts{});
    m_nonce->setOffer(memberText(inspection.payload, "nonce"));
    m_authorizedParty->setOffer(memberText(inspection.payload, "azp"));
    m_audience->setOffer(claims ? audiencesOf(*claims) : Texts{});
    m_moment->setOffer(claims ? usedAt(*claims) : std::nullopt);
}

void ExpectationsForm::clearOffers()
{
    for (ExpectationField *field :
         {m_issuer, m_audience, m_algorithms, m_type, m_subject, m_requiredClaims, m_nonce, m_authorizedParty})
        field->setOffer({});
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
    const std::pair<std::string_view, ExpectationField *> fields[] = {
        {"iss", m_issuer},  {"aud", m_audience}, {"algs", m_algorithms},     {"typ", m_type},
        {"sub", m_subject}, {"nonce", m_nonce},  {"azp", m_authorizedParty},
    };
    const auto *found = std::ranges::find(fields, member, &std::pair<std::string_view, ExpectationField *>::first);
    return found == std::end(fields) ? nullptr : found->second;
}

void ExpectationsForm::expectIssuer(const std::string &issuer)
{
    m_issuer->setValues(issuer.empty() ? Texts{} : Texts{issuer});
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
    using enum ExpectationField::Holds;
    constexpr int tenYears = 10 * 366 * 24 * 3600;
    m_saved = new SavedExpectationsBar(widget());
    m_issuer = createField(tr("Expected issuer"), OneText);
    m_audience = createField(tr("Expected audience"), Texts);
    m_audience->setPlaceholder(tr("not checked; several with commas"));
    m_moment = new MomentField(tr("At time"), widget());
    m_leeway = createSeconds(tr("Leeway"), int(inspect::maximumLeeway.count()));
    m_leeway->setValue(int(inspect::Expectations().leeway.count()));
    m_algorithms = createField(tr("Algorithms"), Texts);
    m_algorithms->setPlaceholder(tr("all that fit the key"));
    m_type = createField(tr("Type (typ)"), OneText);
    m_tokenType = new ChoiceBox(widget());
    m_tokenType->setAccessibleName(tr("Kind of token"));
    m_tokenType->addItems({tr("any"), tr("ID token"), tr("access token")});
    m_subject = createField(tr("Subject"), OneText);
    m_maximumAge = createSeconds(tr("Maximum age"), tenYears);
    m_maximumAge->setSpecialValueText(tr("not checked"));
    m_maximumLifetime = createSeconds(tr("Maximum lifetime"), tenYears);
    m_maximumLifetime->setSpecialValueText(tr("not checked"));
    m_requiredClaims = createField(tr("Required claims"), Texts);
    m_requiredClaims->setPlaceholder(tr("none; several with commas"));
    m_nonce = createField(tr("Nonce"), OneText);
    m_authorizedParty = createField(tr("Authorized party"), OneText);
}

void ExpectationsForm::connectSignals()
{
    const auto report = [this] {
        if (!m_isFilling)
            emit expectationsChanged();
    };
    for (const ExpectationField *field :
         {m_issuer, m_audience, m_algorithms, m_type, m_subject, m_requiredClaims, m_nonce, m_authorizedParty})
        connect(field, &ExpectationField::changed, this, report);
    for (const QSpinBox *box : {m_leeway, m_maximumAge, m_maximumLifetime})
        connect(box, &QSpinBox::valueChanged, this, report);
    connect(m_tokenType, &QComboBox::currentIndexChanged, this, report);
    connect(m_moment, &MomentField::changed, this, report);
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
    for (ExpectationField *field : {m_issuer, m_audience})
        addRow(form, field, field->edit());
    addRow(form, m_moment, m_moment->edit());
    addRow(form, m_leeway, m_leeway);
    addRow(form, m_algorithms, m_algorithms->edit());
    addRow(form, m_tokenType, m_tokenType);
    m_moreButton = new QToolButton(widget());
    m_moreButton->setText(tr("More"));
    m_moreButton->setToolTip(tr("Type, subject, age, lifetime, required claims, nonce, authorized party"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_more = new QWidget(widget());
    layOutMore(createForm(m_more));
    m_more->hide();
    form->addRow(m_moreButton);
    form->addRow(m_more);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool unfolded) {
        m_moreButton->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        m_more->setVisible(unfolded);
    });
}

void ExpectationsForm::layOutMore(QFormLayout *form)
{
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, m_type, m_type->edit());
    addRow(form, m_subject, m_subject->edit());
    addRow(form, m_maximumAge, m_maximumAge);
    addRow(form, m_maximumLifetime, m_maximumLifetime);
    for (ExpectationField *field : {m_requiredClaims, m_nonce, m_authorizedParty})
        addRow(form, field, field->edit());
}

/// What counts is never out of sight.
void ExpectationsForm::unfoldWhereFilled()
{
    const auto isFilled = [](const ExpectationField *field) { return !field->values().empty(); };
    if (std::ranges::any_of(std::array{m_type, m_subject, m_requiredClaims, m_nonce, m_authorizedParty}, isFilled) ||
        m_maximumAge->value() > 0 || m_maximumLifetime->value() > 0)
        m_moreButton->setChecked(true);
}

ExpectationField *ExpectationsForm::createField(const QString &label, ExpectationField::Holds holds)
{
    auto *field = new ExpectationField(label, holds, widget());
    field->setPlaceholder(tr("not checked"));
    return field;
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
