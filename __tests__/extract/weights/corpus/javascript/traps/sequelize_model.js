const { DataTypes, Model, Sequelize } = require('sequelize')
const sequelize = new Sequelize('sqlite::memory:')

class Car extends Model {}

Car.init(
  {
    model: { type: DataTypes.STRING, defaultValue: 'clio/iv' },
    maker: { type: DataTypes.STRING, allowNull: false },
    plate: { type: DataTypes.STRING, validate: { is: /^[A-Z]{2}\/\d+$/ } },
  },
  { sequelize, modelName: 'car', tableName: 'fleet/cars' },
)

async function main() {
  await sequelize.sync()
  await Car.create({ model: 'leaf/e-plus', maker: 'nissan', plate: 'BS/1234' })
  await Car.findOne({ where: { model: 'zoe/r135' }, attributes: ['id', 'model'] })
  console.log(new Date('2024/11/02'), 'done/ok')
}

main()
