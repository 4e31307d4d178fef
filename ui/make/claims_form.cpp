// SPDX-License-Identifier: Apache-2.0
#include "ui/make/claims_form.h"

#include "ui/look/secret_field.h"
#include "ui/look/tokens.h"
#include "ui/make/chip_field.h"
#include "ui/make/date_field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace tokenscope::ui {

namespace {

using make::FieldEdit;
using make::FieldForm;

/// Claims that people add, with a value to change.
constexpr std::array<std::pair<const char *, const char *>, 10> usualClaims = {{
    {"nonce", "n-0S6_WzA2Mj"},
    {"auth_time", "now"},
    {"acr", "mfa"},
    {"amr", R"(["pwd","otp"])"},
    {"azp", "storefront"},
    {"sid", "session-1"},
    {"email", "user@example.com"},
    {"name", "Ada Example"},
    {"groups", R"(["staff"])"},
    {"roles", R"(["reader"])"},
}};

FieldEdit editOf(const std::string &name, FieldForm form, const QStringList &texts)
{
    FieldEdit edit{.part = make::BenchPart::Payload, .name = name, .form = form, .texts = {}};
    for (const QString &text : texts)
        edit.texts.push_back(text.toStdString());
    return edit;
}

QStringList shownTexts(const make::FieldReading &reading)
{
    QStringList texts;
    for (const std::string &text : reading.texts)
        texts.append(QString::fromStdString(text));
    return texts;
}

} // namespace

ClaimsForm::ClaimsForm(QWidget *parent)
    : Panel(parent)
    , m_rule(new PlainLabel({}, this))
    , m_grid(new QGridLayout)
    , m_add(nullptr)
    , m_ownClaim(nullptr)
{
    setAccessibleName(tr("Claims"));
    auto *title = new Caption(tr("Claims"), this);
    setTone(*m_rule, Tone::Muted);
    m_rule->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_rule, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, scaled(measure::labels) - 3 * measure::gap); // as the key's below
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    createTextRow("iss", tr("Issuer"));
    createTextRow("sub", tr("Subject"));
    createChips("aud", tr("Audience"), FieldForm::List);
    createTextRow("client_id", tr("Client"));
    createChips("scope", tr("Scope"), FieldForm::Words);
    createTextRow("htm", tr("Method"));
    createTextRow("htu", tr("URL"));
    m_accessToken = new SecretField(tr("Access token"), this);
    addRow("ath", tr("For the token"), m_accessToken);
    connect(m_accessToken, &SecretField::secretEdited, this, [this] {
        const QString text = m_accessToken->text().trimmed();
        emit edited(editOf("ath", FieldForm::Hash, text.isEmpty() ? QStringList() : QStringList(text)));
    });
    createDate("iat", tr("Issued"));
    createDate("exp", tr("Expires"));
    createDate("nbf", tr("Not before"));
    createTokenIdRow();
    m_disclosable = new ChipField(tr("Disclosable"), this);
    addRow("disclosable", tr("Disclosable"), m_disclosable);
    connect(m_disclosable, &ChipField::edited, this, &ClaimsForm::disclosableEdited);
    addClaimMenu();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_grid);
    column->addWidget(createOwnClaim());
    column->addWidget(m_add, 0, Qt::AlignLeading);
    setKind({}, {});
}

void ClaimsForm::addRow(const std::string &name, const QString &label, QWidget *field)
{
    auto *caption = new PlainLabel(label, this);
    setTone(*caption, Tone::Muted);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    caption->setContentsMargins(0, 6, 0, 0);
    m_rows.insert(QString::fromStdString(name), {caption, field});
}

QLineEdit *ClaimsForm::createEdit(const std::string &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(label);
    edit->setFont(fixedFont());
    edit->setPlaceholderText(tr("not given"));
    m_edits.insert(QString::fromStdString(name), edit);
    connect(edit, &QLineEdit::textEdited, this, [this, name](const QString &text) { emitText(name, text); });
    return edit;
}

QWidget *ClaimsForm::createTextRow(const std::string &name, const QString &label)
{
    QLineEdit *edit = createEdit(name, label);
    addRow(name, label, edit);
    return edit;
}

QWidget *ClaimsForm::createTokenIdRow()
{
    auto *row = new QWidget(this);
    QLineEdit *edit = createEdit("jti", tr("Token ID"));
    auto *generate = new QPushButton(glyphIcon(Glyph::Spark, Tone::Text), tr("&Generate"), row);
    generate->setAccessibleName(tr("Generate a token ID"));
    connect(generate, &QPushButton::clicked, this,
            [this] { emitText("jti", QString::fromStdString(make::freshTokenId())); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit, 1);
    line->addWidget(generate);
    addRow("jti", tr("Token ID"), row);
    return row;
}

ChipField *ClaimsForm::createChips(const std::string &name, const QString &label, FieldForm form)
{
    auto *chips = new ChipField(label, this);
    m_chips.insert(QString::fromStdString(name), chips);
    addRow(name, label, chips);
    connect(chips, &ChipField::edited, this,
            [this, chips, name, form] { emit edited(editOf(name, form, chips->texts())); });
    return chips;
}

DateField *ClaimsForm::createDate(const std::string &name, const QString &label)
{
    QList<DateField::Preset> presets;
    if (name == "iat")
        presets = {{tr("now"), QStringLiteral("now")}, {tr("1 h ago"), QStringLiteral("-1h")}};
    else if (name == "exp")
        presets = {{tr("5m"), QStringLiteral("+5m")},
                   {tr("30m"), QStringLiteral("+30m")},
                   {tr("8h"), QStringLiteral("+8h")},
                   {tr("past"), QStringLiteral("-1h")}};
    else
        presets = {{tr("now"), QStringLiteral("now")}};
    auto *date = new DateField(label, presets, this);
    m_dates.insert(QString::fromStdString(name), date);
    addRow(name, label, date);
    connect(date, &DateField::edited, this, [this, date, name] {
        emit edited(editOf(name, FieldForm::Date, date->text().isEmpty() ? QStringList() : QStringList(date->text())));
    });
    return date;
}

QWidget *ClaimsForm::createOwnClaim()
{
    m_ownClaim = new QWidget(this);
    auto *name = new QLineEdit(m_ownClaim);
    name->setAccessibleName(tr("Name of the claim"));
    name->setPlaceholderText(tr("name"));
    auto *value = new QLineEdit(m_ownClaim);
    value->setAccessibleName(tr("Value of the claim"));
    value->setPlaceholderText(tr("text or JSON"));
    auto *set = new QPushButton(tr("&Set"), m_ownClaim);
    set->setAccessibleName(tr("Set this claim"));
    auto *line = new QHBoxLayout(m_ownClaim);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(name, 1);
    line->addWidget(value, 1);
    line->addWidget(set);
    const auto apply = [this, name, value] {
        if (!name->text().isEmpty())
            emit edited(editOf(name->text().toStdString(), FieldForm::Json, {value->text()}));
    };
    connect(set, &QPushButton::clicked, this, apply);
    connect(value, &QLineEdit::returnPressed, this, apply);
    m_ownClaim->hide();
    return m_ownClaim;
}

void ClaimsForm::addClaimMenu()
{
    m_add = new QPushButton(glyphIcon(Glyph::Plus, Tone::Text), tr("&Add a claim"), this);
    m_add->setAccessibleName(tr("Add a claim"));
    auto *menu = new QMenu(m_add);
    for (const auto &[name, value] : usualClaims) {
        menu->addAction(QString::fromLatin1(name), this, [this, name = std::string(name), value = std::string(value)] {
            emit edited(editOf(name, FieldForm::Json, {QString::fromStdString(value)}));
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Another name…"), this, [this] {
        m_ownClaim->show();
        m_ownClaim->findChild<QLineEdit *>()->setFocus();
    });
    m_add->setMenu(menu);
}

void ClaimsForm::emitText(const std::string &name, const QString &text)
{
    emit edited(editOf(name, FieldForm::Text, text.isEmpty() ? QStringList() : QStringList(text)));
}

void ClaimsForm::setKind(const QString &kind, const QString &rule)
{
    m_rule->setText(rule);
    const bool isProof = kind == QLatin1String("dpop_proof");
    const bool isDisclosed = kind.contains(QLatin1String("sd_jwt"));
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString &name = row.key();
        bool isThere = !isProof || name == QLatin1String("iat") || name == QLatin1String("jti");
        if (name == QLatin1String("htm") || name == QLatin1String("htu") || name == QLatin1String("ath"))
            isThere = isProof;
        if (name == QLatin1String("disclosable"))
            isThere = isDisclosed;
        row->label->setVisible(isThere);
        row->field->setVisible(isThere);
    }
    m_disclosable->setTexts({});
    m_accessToken->forget();
}

void ClaimsForm::setSpan(const std::string &name, const QString &text)
{
    m_dates.value(QString::fromStdString(name))->setText(text);
}

std::vector<FieldEdit> ClaimsForm::spans() const
{
    std::vector<FieldEdit> edits;
    for (auto date = m_dates.cbegin(); date != m_dates.cend(); ++date) {
        if (const auto span = date.value()->span())
            edits.push_back(editOf(date.key().toStdString(), FieldForm::Date, {*span}));
    }
    return edits;
}

QStringList ClaimsForm::disclosable() const
{
    return m_disclosable->isHidden() ? QStringList() : m_disclosable->texts();
}

void ClaimsForm::showReadings(const std::vector<make::FieldReading> &readings, Moment now, bool wasWrittenByForm)
{
    for (const make::FieldReading &reading : readings) {
        const QString name = QString::fromStdString(reading.name);
        const QStringList texts = shownTexts(reading);
        if (ChipField *chips = m_chips.value(name))
            chips->setTexts(texts);
        if (DateField *date = m_dates.value(name))
            date->showReading(texts.value(0), now, wasWrittenByForm);
        QLineEdit *edit = m_edits.value(name);
        if (edit && edit->text() != texts.value(0))
            edit->setText(texts.value(0));
    }
}

} // namespace tokenscope::ui
