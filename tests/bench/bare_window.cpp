// SPDX-License-Identifier: Apache-2.0
// The least that a Qt program with a table can be: what Tokenscope's start and memory are measured against.
// Prints `painted` once its window was painted, and goes on until it is killed.

#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTableWidget>

#include <cstdio>

namespace {

class ReportingTable final : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableWidget::paintEvent(event);
        if (m_reported)
            return;
        m_reported = true;
        std::puts("painted");
        std::fflush(stdout);
    }

private:
    bool m_reported = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *table = new ReportingTable(4, 5, &window);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QString::number(row * column)));
    }
    window.setCentralWidget(table);
    window.resize(1360, 860);
    window.show();
    return QApplication::exec();
}
