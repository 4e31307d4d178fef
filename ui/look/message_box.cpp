// SPDX-License-Identifier: Apache-2.0
#include "ui/look/message_box.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace tokenscope::ui {

namespace {

QMessageBox *plainBox(QWidget *parent, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(parent);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    box->setOption(QMessageBox::Option::DontUseNativeDialog); // a desktop's own may read markup
#endif
    box->setWindowTitle(QApplication::applicationDisplayName());
    box->setText(text);
    box->setInformativeText(detail);
    // QMessageBox::setTextFormat() is about the upper text alone. The lower one would be shown as HTML where it looks
    // like that, and it is the one that quotes files and servers.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace

void showMessage(QWidget *parent, const QString &text, const QString &detail)
{
    QMessageBox *box = plainBox(parent, text, detail);
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void ask(QWidget *parent, const QString &text, const QString &detail, const QString &yes,
         const std::function<void()> &whenYes)
{
    ask(parent, text, detail, {{yes, whenYes}});
}

void ask(QWidget *parent, const QString &text, const QString &detail, const QList<Choice> &choices)
{
    QMessageBox *box = plainBox(parent, text, detail);
    for (const Choice &choice : choices)
        QObject::connect(box->addButton(choice.words, QMessageBox::AcceptRole), &QPushButton::clicked, parent,
                         choice.whenChosen);
    QPushButton *refuse = box->addButton(QMessageBox::No);
    box->setDefaultButton(refuse);
    box->setEscapeButton(refuse);
    box->open();
}

} // namespace tokenscope::ui
