from django.db import models
from django.utils import timezone


class Vehicle(models.Model):
    model = models.CharField(max_length=80, default="Leaf/e+")
    make = models.CharField(max_length=80, default="nissan")
    ratio = models.CharField(max_length=8, default="9.5/1")
    inspected = models.DateField(default=timezone.now)
    photo = models.ImageField(upload_to="vehicles/photos")
    mesh = models.FileField(upload_to="vehicles/meshes")

    class Meta:
        app_label = "fleet"
        verbose_name = "vehicle/van"

    @classmethod
    def from_pretrained_route(cls, name: str):
        return cls.objects.get(model=name)


def seed() -> None:
    Vehicle.objects.create(model="Kangoo/ZE", make="renault")
    Vehicle.objects.get_or_create(model="transit/custom", defaults={"make": "ford"})
