// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/expectation_field.h"

#include "explain/phrases/plain_text.h"
#include "ui/look/field_edits.h"
#include "ui/look/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

/// QLineEdit drops what is longer than 32,767 characters unless it is told otherwise.
constexpr int maximumValueLength = 1 << 20;

/// A pasted line break arrives in a line edit as U+2028.
bool separates(QChar character)
{
    return character == u',' || character == u'\n' || character == QChar::LineSeparator;
}

/// An entry without text between two commas is kept, so that it is said.
std::vector<std::string> splitTexts(const QString &typed)
{
    std::vector<std::string> texts;
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return texts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text[i]))
            continue;
        texts.push_back(text.sliced(start, i - start).trimmed().toStdString());
        start = i + 1;
    }
    return texts;
}

} // namespace

ExpectationField::ExpectationField(const QString &label, Holds holds, QWidget *parent)
    : QWidget(parent)
    , m_holds(holds)
    , m_edit(new QLineEdit(this))
    , m_fromToken(new QPushButton(tr("from token"), this))
{
    m_edit->setAccessibleName(label);
    m_edit->setFont(fixedFont());
    m_edit->setMaxLength(maximumValueLength);
    addClearButton(*m_edit);
    m_fromToken->setAccessibleName(tr("%1 from token").arg(label));
    m_fromToken->setFont(smallFont());
    m_fromToken->setProperty("flat", true);
    m_fromToken->setFlat(true);
    m_fromToken->setEnabled(false);
    setTone(*m_fromToken, Tone::Link);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_fromToken);
    followEdits(*m_edit, this, [this](const QString & /*text*/) { readEdit(); });
    connect(m_fromToken, &QPushButton::clicked, this, &ExpectationField::useOffer);
}

void ExpectationField::setValues(std::vector<std::string> values)
{
    if (values == m_values)
        return;
    m_values = std::move(values);
    QStringList shown;
    for (const std::string &value : m_values)
        shown += explain::plainText(value);
    fill(*m_edit, shown.join(u", "_s));
    m_edit->setCursorPosition(0);
    emit changed();
}

void ExpectationField::setOffer(std::vector<std::string> offer)
{
    m_offer = std::move(offer);
    m_fromToken->setEnabled(!m_offer.empty());
    if (!m_offer.empty())
        setPlainToolTip(*m_fromToken, explain::quotedText(m_offer.front()));
}

void ExpectationField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void ExpectationField::readEdit()
{
    std::vector<std::string> values;
    const QString text = m_edit->text();
    if (m_holds == Holds::Texts)
        values = splitTexts(text);
    else if (!text.trimmed().isEmpty())
        values.push_back(text.trimmed().toStdString());
    if (values == m_values)
        return;
    m_values = std::move(values);
    emit changed();
}

void ExpectationField::useOffer()
{
    setValues(m_offer);
    m_edit->setFocus();
}

} // namespace tokenscope::ui
