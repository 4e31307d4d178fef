// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/raw_exchange_dialog.h"

#include "ui/look/long_text.h"
#include "ui/look/widgets.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr std::size_t shownHeaderBytes = 64 * 1024;

QByteArray headText(const endpoint::Exchange &exchange)
{
    QByteArray head = exchange.method + ' ' + exchange.url.toEncoded() + '\n';
    if (exchange.status != 0)
        head += "HTTP " + QByteArray::number(exchange.status) + ' ' + exchange.reason + '\n';
    for (const auto &[name, value] : exchange.headers)
        head += name + ": " + value + '\n';
    return head.chopped(1);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// A framed text view below its caption.
QPlainTextEdit *addSection(QVBoxLayout &column, const QString &title, const QString &text, int stretch)
{
    QWidget *dialog = column.parentWidget();
    auto *panel = new Panel(dialog);
    auto *view = new QPlainTextEdit(panel);
    makeTextView(*view, title);
    view->setPlainText(text);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(view);
    column.addWidget(new Caption(title, dialog));
    column.addWidget(panel, stretch);
    return view;
}

} // namespace

RawExchangeDialog::RawExchangeDialog(const endpoint::Exchange &exchange, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Raw response"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *column = new QVBoxLayout(this);
    addSection(*column, tr("Headers"), longText(viewOf(headText(exchange)), shownHeaderBytes), 2);
    addSection(*column, tr("Body"), longText(viewOf(exchange.body)), 5);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const QPushButton *copy = buttons->addButton(tr("Copy body"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [body = exchange.body] { QGuiApplication::clipboard()->setText(QString::fromUtf8(body)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    const int side = fontMetrics().averageCharWidth();
    resize(side * 110, side * 80);
}

} // namespace tokenscope::ui
