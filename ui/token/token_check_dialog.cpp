// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_check_dialog.h"

#include "base/char_view.h"
#include "endpoint/fetch_plan.h"
#include "explain/fetch/fetch_words.h"
#include "explain/phrases/plain_text.h"
#include "ui/endpoint/envelope_form.h"
#include "ui/look/long_text.h"
#include "ui/look/value_form.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

namespace {

QString requestText(const endpoint::Exchange &exchange)
{
    QByteArray text = exchange.method + ' ' + exchange.url.toEncoded() + '\n';
    for (const auto &[name, value] : exchange.requestHeaders)
        text += name + ": " + value + '\n';
    text += '\n' + exchange.requestBody;
    return longText(charView(text));
}

} // namespace

TokenCheckDialog::TokenCheckDialog(endpoint::Network &network, const endpoint::FetchRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_network(network)
    , m_request(request)
    , m_where(new PlainLabel({}, this))
    , m_plan(new QPlainTextEdit(this))
    , m_answer(new FormArea(this))
{
    setWindowTitle(tr("Ask Pangea about this token"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    showPlan();
}

TokenCheckDialog::~TokenCheckDialog() = default;

void TokenCheckDialog::createWidgets()
{
    m_where->setWordWrap(true);
    m_where->setObjectName(QStringLiteral("where"));
    makeTextView(*m_plan, tr("What will be sent"));
    m_plan->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_plan->setWordWrapMode(QTextOption::WrapAnywhere);
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_plan);
    m_answer->setAccessibleName(tr("Answer about the token"));
    m_answer->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &TokenCheckDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_where);
    column->addWidget(panel, 2);
    column->addWidget(m_answer, 3);
    column->addWidget(buttons);
    const int side = fontMetrics().averageCharWidth();
    resize(side * 100, side * 75);
}

void TokenCheckDialog::showPlan()
{
    const auto planned = endpoint::plannedExchange(m_request);
    if (!planned) {
        m_send->setEnabled(false);
        m_where->setText(explain::fetchWords(planned.error()).sentence());
        return;
    }
    const std::string origin = endpoint::originOf(planned->url).toStdString();
    m_where->setText(tr("The whole token below will be sent to %1, with the API token of the endpoint bar. Nothing "
                        "has been sent yet.")
                         .arg(explain::quotedText(origin, 200)));
    m_plan->setPlainText(requestText(*planned));
}

void TokenCheckDialog::send()
{
    m_send->setEnabled(false);
    m_where->setText(tr("Waiting for the answer…"));
    m_call = m_network.keyFetch(m_request);
    connect(m_call.get(), &endpoint::KeyFetch::succeeded, this, &TokenCheckDialog::showAnswer);
    connect(m_call.get(), &endpoint::KeyFetch::failed, this, &TokenCheckDialog::showError);
    emit sending();
    m_call->start();
}

void TokenCheckDialog::showAnswer(const endpoint::KeyResponse &response)
{
    auto *form = new ValueForm(this);
    form->addHeadline(tr("What the service says of the token"));
    form->addText(tr("Nothing of it was verified here, and the verdict in the window does not change by it."));
    form->addSpace();
    if (response.envelope && response.envelope->result) // endpoint::parseTokenCheckBody() has made sure of it
        addMembers(*form, response.envelope->result->asObject()->members());
    end(form, true);
}

void TokenCheckDialog::showError(const endpoint::FetchError &error)
{
    const explain::FetchWords words = explain::fetchWords(error);
    auto *form = new ValueForm(this);
    form->addHeadline(Tone::Bad, words.headline);
    for (const QString &sentence : {words.detail, words.nextStep}) {
        if (!sentence.isEmpty())
            form->addText(sentence);
    }
    if (error.envelope)
        addEnvelope(*form, *error.envelope);
    end(form, !error.evidence.exchanges.isEmpty());
}

void TokenCheckDialog::end(ValueForm *form, bool wasSent)
{
    m_call.release()->deleteLater(); // it is in the middle of its signal
    m_where->setText(wasSent ? tr("Sent; the request is in the network log.") : tr("Nothing was sent."));
    m_send->setEnabled(true);
    m_answer->setForm(form);
    m_answer->show();
}

} // namespace tokenscope::ui
