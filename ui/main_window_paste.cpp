// SPDX-License-Identifier: Apache-2.0
// What the window does with a text or a file that is pasted or dropped somewhere.
#include "endpoint/pasted/pasted_text.h"
#include "explain/verdict/work_words.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/files/file_name.h"
#include "ui/files/opened_file.h"
#include "ui/files/unlocking.h"
#include "ui/keys/key_panel.h"
#include "ui/look/message_box.h"
#include "ui/main_window.h"
#include "ui/token/token_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace tokenscope::ui {

namespace {

struct PastedText
{
    endpoint::PastedSort sort;
    OpenedFile keys; ///< where it is of keys
    std::optional<LockedKeys> lock;
};

PastedText readPasted(const QString &text, const Passphrase &passphrase)
{
    PastedText pasted{endpoint::sortOfPasted(text), {}, {}};
    if (pasted.sort == endpoint::PastedSort::Keys)
        pasted.keys = readPastedKeys(text, passphrase);
    pasted.lock = pasted.keys.lock;
    return pasted;
}

} // namespace

void MainWindow::openPasted(const QMimeData &given)
{
    QList<QByteArray> files;
    for (const QUrl &url : given.urls())
        files.append(fileOfUrl(url));
    files.removeAll({});
    if (files.size() == 1)
        openDropped(files.first());
    else if (!files.isEmpty())
        openFiles(files);
    else if (given.hasText())
        openPastedText(given.text());
}

/// To where it belongs. What cannot be known is put where a token is expected, which says what it is.
void MainWindow::openPastedText(const QString &text)
{
    const auto read = [text](const Passphrase &passphrase) { return readPasted(text, passphrase); };
    readUnlocking<PastedText>(m_opening, this, read, [this, text](const concurrency::WorkResult<PastedText> &result) {
        if (!result)
            return showMessage(this, tr("What was pasted could not be read."),
                               explain::workFaultWords(result.error(), explain::WorkSubject::Text));
        if (result->sort == endpoint::PastedSort::Keys)
            openPastedKeys(result->keys);
        else if (result->sort == endpoint::PastedSort::Address)
            m_endpointBar->enterAddress(text);
        else
            setTokenText(text);
    });
}

void MainWindow::setTokenText(const QString &text)
{
    token().setText(text);
    token().focusToken();
}

void MainWindow::openPastedKeys(const OpenedFile &pasted)
{
    if (pasted.keys)
        useOpenedKeys({{pasted.keys, pasted.name}}, pasted.passedOver);
    else
        showMessage(this, tr("What was pasted holds keys that cannot be read."), pasted.fault);
}

void MainWindow::pasteKeys()
{
    const auto read = [text = QApplication::clipboard()->text()](const Passphrase &passphrase) {
        return readPastedKeys(text, passphrase);
    };
    readUnlocking<OpenedFile>(m_opening, this, read, [this](const concurrency::WorkResult<OpenedFile> &pasted) {
        if (pasted && pasted->keys)
            return useOpenedKeys({{pasted->keys, pasted->name}}, pasted->passedOver);
        showMessage(this, tr("The clipboard holds no keys that can be read."),
                    pasted ? pasted->fault : explain::workFaultWords(pasted.error(), explain::WorkSubject::Keys));
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOwnKey = m_keys->isAncestorOf(qobject_cast<QWidget *>(event->source())); // on its way elsewhere
    if (!isOwnKey && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openPasted(*event->mimeData());
}

} // namespace tokenscope::ui
