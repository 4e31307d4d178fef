// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/accessible_timeline.h"

#include "ui/token/verdict/validity_timeline.h"

#include <QAccessibleWidget>

namespace tokenscope::ui {

namespace {

/// Its value is the time that the token is judged by, in seconds since 1970, and in words.
class AccessibleTimeline final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleTimeline(ValidityTimeline *timeline)
        : QAccessibleWidget(timeline, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && timeline()->hasDates())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? timeline()->momentWords() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return inSeconds(timeline()->moment()); }
    void setCurrentValue(const QVariant &value) override
    {
        timeline()->choose(Moment(std::chrono::seconds(value.toLongLong())));
    }
    QVariant minimumValue() const override { return inSeconds(timeline()->range().first); }
    QVariant maximumValue() const override { return inSeconds(timeline()->range().second); }
    QVariant minimumStepSize() const override { return 60.0; }

private:
    static double inSeconds(Moment moment) { return double(moment.time_since_epoch().count()); }
    ValidityTimeline *timeline() const { return static_cast<ValidityTimeline *>(widget()); }
};

QAccessibleInterface *accessibleTimeline(const QString & /*className*/, QObject *object)
{
    auto *timeline = qobject_cast<ValidityTimeline *>(object);
    return timeline ? new AccessibleTimeline(timeline) : nullptr;
}

} // namespace

void installAccessibleTimeline()
{
    static const bool installed = [] {
        QAccessible::installFactory(&accessibleTimeline);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace tokenscope::ui
